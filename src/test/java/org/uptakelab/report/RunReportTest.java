package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.experiment.Result;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RunReportTest {
    private static final List<NamedFile> GERMAN = RunReport.of(Samples.twoShops(), Locale.GERMAN);

    private static Stream<NamedFile> ending(String ending) {
        return GERMAN.stream().filter(file -> file.name().endsWith(ending));
    }

    @Test
    void namesEveryFile() {
        List<String> names = GERMAN.stream().map(NamedFile::name).toList();
        Stream<String> charts = Stream.of("plane", "shares", "instead", "rounds", "concentration");
        List<String> expected = Stream.concat(
                        charts.flatMap(chart -> Stream.of(
                                "charts/" + chart + ".png",
                                "charts/" + chart + ".svg",
                                "charts/" + chart + "-narrow.png")),
                        Stream.of("report.html"))
                .toList();
        assertEquals(expected, names);
    }

    @Test
    void givesTheSameBytesTwice() {
        List<NamedFile> again = RunReport.of(Samples.twoShops(), Locale.GERMAN);
        for (int i = 0; i < GERMAN.size(); i++) {
            assertArrayEquals(
                    GERMAN.get(i).content(),
                    again.get(i).content(),
                    GERMAN.get(i).name());
        }
    }

    @Test
    void picturesAreSharpAndNotBlank() throws IOException {
        for (NamedFile file : ending(".png").toList()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.content()));
            Format format = file.name().contains("-narrow") ? Format.NARROW : Format.WIDE;
            assertEquals(Picture.SCALE * format.width(), image.getWidth(), file.name());
            assertTrue(image.getHeight() > image.getWidth() / 3, file.name());
            assertTrue(colours(image) > 50, file.name() + " looks blank");
        }
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void vectorPicturesSayWhatTheyShow() throws Exception {
        Edition edition = Samples.edition(Samples.twoShops(), Locale.GERMAN);
        for (Chart chart : RunReport.charts(edition)) {
            byte[] svg = ending("charts/" + chart.name() + ".svg")
                    .findFirst()
                    .orElseThrow()
                    .content();
            Document document = parse(new String(svg, StandardCharsets.UTF_8));
            assertEquals("svg", document.getDocumentElement().getLocalName());
            assertEquals(
                    Figure.inOneLine(chart.title()),
                    document.getElementsByTagNameNS("*", "title").item(0).getTextContent());
            assertEquals(
                    chart.alt(),
                    document.getElementsByTagNameNS("*", "desc").item(0).getTextContent());
        }
    }

    @Test
    void pageStandsAlone() throws Exception {
        String html = page(GERMAN);
        assertFalse(Pattern.compile("(src|srcset|href|url\\()\\s*=?\\s*[\"']?\\s*(https?:)?//")
                .matcher(html)
                .find());
        Document document = parse(html.replace("<!DOCTYPE html>", ""));
        assertEquals("de", document.getDocumentElement().getAttribute("lang"));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(0, document.getElementsByTagName("link").getLength());
        NodeList images = document.getElementsByTagName("img");
        assertEquals(5, images.getLength());
        for (int i = 0; i < images.getLength(); i++) {
            assertNotNull(images.item(i).getAttributes().getNamedItem("alt"));
        }
    }

    @Test
    void pageHoldsNumbersChecksAndOrigin() throws Exception {
        String text = parse(page(GERMAN).replace("<!DOCTYPE html>", ""))
                .getDocumentElement()
                .getTextContent();
        Edition edition = Samples.edition(Samples.twoShops(), Locale.GERMAN);
        String taken = edition.numbers()
                .exactPercent(edition.arms().get(0).estimate("taken_share").mean());
        assertTrue(text.contains(taken));
        assertTrue(text.contains("1.200 von 1.200 gleich"));
        assertTrue(text.contains("seed: 1 # <&>"), "the scenario stands there as it is, not as markup");
        assertTrue(text.contains("4ea09b8"));
    }

    static Stream<Result> awkwardResults() {
        return Stream.of(Samples.oneReplication(), Samples.nothingShown(), Samples.nothingBought());
    }

    @ParameterizedTest
    @MethodSource("awkwardResults")
    void undefinedValuesBreakNothingAndAreNamed(Result result) throws Exception {
        List<NamedFile> files = RunReport.of(result, Locale.ENGLISH);
        String text = parse(page(files).replace("<!DOCTYPE html>", ""))
                .getDocumentElement()
                .getTextContent();
        boolean allDefined = result.arms().get(0).estimate("anyway_rate").isDefined();
        assertEquals(!allDefined, text.contains("undefined in"));
        assertFalse(text.contains("NaN"));
        assertFalse(text.contains("\ufffd"));
    }

    @Test
    void ladderIsDrawnOnlyWhereRecommendersCompete() {
        assertFalse(new LadderChart(Samples.edition(Samples.twoShops(), Locale.ENGLISH)).isDrawn());
        LadderChart ladder = new LadderChart(Samples.edition(Samples.ladder(), Locale.ENGLISH));
        assertTrue(ladder.isDrawn());
        assertTrue(ladder.title().contains("none → oracle"), ladder.title());
        assertTrue(new Picture(ladder.figure(Format.NARROW), Format.NARROW).height() > 900);
    }

    @Test
    void aResultWithoutArmsIsRefused() {
        Result none = Samples.result(List.of());
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> RunReport.of(none, Locale.ENGLISH));
        assertTrue(String.valueOf(refusal.getMessage()).contains("at least 1 arm"));
    }

    private static String page(List<NamedFile> files) {
        return new String(files.get(files.size() - 1).content(), StandardCharsets.UTF_8);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(xml)));
    }
}
