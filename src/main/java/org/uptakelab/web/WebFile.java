package org.uptakelab.web;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A file of the pages.
 *
 * @param bytes its content; not copied, nobody changes it
 * @param type its content type
 * @param tag what tells this content from an older one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebFile(byte[] bytes, String type, String tag) {
    static WebFile of(byte[] bytes, String type) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new WebFile(bytes, type, "\"" + bytes.length + "-" + Long.toHexString(sum.getValue()) + "\"");
    }

    static WebFile of(String text, String type) {
        return of(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
