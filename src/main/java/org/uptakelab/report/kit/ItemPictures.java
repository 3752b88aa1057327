package org.uptakelab.report.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pictures of the shop's items, cut out of the sprite that the pages of the class show. */
final class ItemPictures {
    private static final String SPRITE = "/web/class/items.svg";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Map<String, String> pictures = new LinkedHashMap<>();

    /**
     * Reads the sprite.
     *
     * @throws IllegalStateException if it is missing or no SVG
     */
    ItemPictures() {
        try (InputStream in = ItemPictures.class.getResourceAsStream(SPRITE)) {
            if (in == null) {
                throw new IllegalStateException("The pictures " + SPRITE + " must be in the jar, but are missing.");
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList symbols = factory.newDocumentBuilder().parse(in).getElementsByTagNameNS(SVG, "symbol");
            for (int i = 0; i < symbols.getLength(); i++) {
                Element symbol = (Element) symbols.item(i);
                pictures.put(symbol.getAttribute("id"), standingAlone(symbol));
            }
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("The pictures " + SPRITE + " must be readable, but are not.", e);
        }
    }

    private static String standingAlone(Element symbol) throws TransformerException {
        Element picture = symbol.getOwnerDocument().createElementNS(SVG, "svg");
        picture.setAttribute("viewBox", symbol.getAttribute("viewBox"));
        for (Node part = symbol.getFirstChild(); part != null; part = part.getNextSibling()) {
            picture.appendChild(part.cloneNode(true));
        }
        Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        writer.transform(new DOMSource(picture), new StreamResult(text));
        return text.toString();
    }

    /**
     * The picture of an item.
     *
     * @param key the item's key
     * @return an {@code svg} element
     * @throws IllegalStateException if the sprite has no such picture
     */
    String of(String key) {
        String picture = pictures.get(key);
        if (picture == null) {
            throw new IllegalStateException(
                    "The pictures " + SPRITE + " must have a symbol " + key + ", but have " + pictures.keySet() + ".");
        }
        return picture;
    }
}
