package org.uptakelab.report;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure in a format, as the bytes of a PNG or an SVG file; the same figure gives the same bytes. */
final class Picture {
    /** Pixels of a PNG to a logical pixel. */
    static final int SCALE = 2;

    private static final float FAST_COMPRESSION = 0.2f;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Figure figure;
    private final FigurePainter painter;
    private final int width;
    private final int height;

    Picture(Figure figure, Format format) {
        this.figure = figure;
        this.painter = new FigurePainter(figure, format);
        this.width = format.width();
        this.height = painter.height();
    }

    /** {@return the width in logical pixels} */
    int width() {
        return width;
    }

    /** {@return the height in logical pixels} */
    int height() {
        return height;
    }

    /** {@return the picture as a PNG file, at twice its logical size} */
    byte[] png() {
        BufferedImage image = new BufferedImage(SCALE * width, SCALE * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        painter.paint(g);
        g.dispose();
        return encode(FewColours.of(image));
    }

    private static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(FAST_COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** {@return the picture as an SVG file, with its title and description for those who cannot see it} */
    byte[] svg() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(" Uptake Lab ");
        context.setPrecision(2);
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension(width, height));
        painter.paint(g);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            g.stream(rootOf(g), out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java's own XML library must make documents, but does not.", e);
        }
    }

    private Element rootOf(SVGGraphics2D g) {
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        Element description = root.getOwnerDocument().createElementNS(SVG, "desc");
        description.setTextContent(figure.description());
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setTextContent(Figure.inOneLine(figure.title()));
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
        return root;
    }
}
