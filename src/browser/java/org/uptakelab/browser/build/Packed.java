package org.uptakelab.browser.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses what the page carries, to letters that a page may hold. */
final class Packed {
    private Packed() {}

    /** {@return the bytes, compressed by gzip, in Base64} */
    static String text(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
