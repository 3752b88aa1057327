package org.uptakelab.web.classroom;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A code to scan, as a picture that stays sharp at any size. */
final class QrCode {
    /** The light rim that scanners need, in modules. */
    private static final int RIM = 4;

    private QrCode() {}

    /**
     * The code of a text.
     *
     * @param text the text, for example an address
     * @return an SVG file
     */
    static String svg(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M')
                            .append(column + RIM)
                            .append(' ')
                            .append(row + RIM)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * RIM;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\""
                + path + "\"/></svg>\n";
    }
}
