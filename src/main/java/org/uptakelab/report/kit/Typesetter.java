package org.uptakelab.report.kit;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.uptakelab.report.Fonts;

/**
 * Sets an XHTML page as a tagged PDF (PDF/UA). The fonts are those of the lab, embedded; nothing is read from outside the page;
 * the same page gives the same bytes.
 */
final class Typesetter {
    private static final String FAMILY = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        Fonts.prepare();
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /**
     * Sets a page.
     *
     * @param html well-formed XHTML with its style inside
     * @return the bytes of the PDF
     */
    static byte[] pdf(String html) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = builder(html, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            takeTimeOut(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A date and a number made from the clock would change the bytes from one moment to the next. */
    private static void takeTimeOut(PDDocument document) {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.setDocumentId(0L);
    }

    private static PdfRendererBuilder builder(String html, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.usePDDocument(document);
        builder.useFont(font(document, "SourceSans3-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(document, "SourceSans3-SemiBold.ttf"), FAMILY, SEMI_BOLD, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        for (ExternalResourceControlPriority stage : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, stage);
        }
        return builder;
    }

    /** A font without its ligatures: PDFBox would draw "ft" as one glyph that nobody can search or read aloud. */
    private static PDFontSupplier font(PDDocument document, String file) throws IOException {
        try (InputStream in = Fonts.open(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
