package org.uptakelab.report.tables;

/**
 * A column of a table.
 *
 * @param name its name, that of the CSV file
 * @param type its type in SQL
 */
record Column(String name, String type) {
    static Column text(String name) {
        return new Column(name, "VARCHAR");
    }

    static Column whole(String name) {
        return new Column(name, "INTEGER");
    }

    static Column real(String name) {
        return new Column(name, "DOUBLE");
    }

    static Column yesNo(String name) {
        return new Column(name, "BOOLEAN");
    }

    /** {@return the column as a definition of SQL has it} */
    String defined() {
        return Sql.name(name) + " " + type;
    }

    /** {@return the column as an entry of the list of columns of a CSV file} */
    String entry() {
        return Sql.text(name) + ": " + Sql.text(type);
    }
}
