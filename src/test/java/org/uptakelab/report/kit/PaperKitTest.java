package org.uptakelab.report.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.classroom.shop.Goods;

/** The pages as a printer gets them. */
class PaperKitTest {
    private static final PaperKit KIT = new PaperKit();
    private static final Map<String, Integer> PAGES = Map.of(
            "script", 8, "cards", 3, "similarity", 2, "worksheet", 2, "answers", 1, "letter", 1, "curriculum", 1);
    private static final float A4_WIDTH = 595;
    private static final float A4_HEIGHT = 842;
    /** Ten millimetres, which every printer leaves white, in points. */
    private static final float EDGE = 28;

    static Stream<Arguments> documents() {
        return PaperKit.NAMES.stream()
                .flatMap(name -> PaperKit.LANGUAGES.stream().map(language -> Arguments.of(name, language)));
    }

    private static PDDocument open(String name, Locale language) throws IOException {
        return Loader.loadPDF(KIT.pdf(name, language));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentHasItsPagesInA4WithATitleAndALanguage(String name, Locale language) throws IOException {
        try (PDDocument document = open(name, language)) {
            assertEquals(PAGES.get(name), document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                assertEquals(A4_WIDTH, page.getMediaBox().getWidth(), 1);
                assertEquals(A4_HEIGHT, page.getMediaBox().getHeight(), 1);
            }
            String title = document.getDocumentInformation().getTitle();
            assertTrue(title.startsWith(words(language, "lesson") + " · "), title);
            assertEquals(language.getLanguage(), document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked(), "tagged for screen readers");
        }
    }

    private static String words(Locale language, String key) {
        return new TextFile(language).text("kit", key);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFontIsTheLabsOwnAndEmbedded(String name, Locale language) throws IOException {
        try (PDDocument document = open(name, language)) {
            for (PDPage page : document.getPages()) {
                for (COSName key : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(key);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("SourceSans3"), font.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPageSaysWhereItComesFrom(String name, Locale language) throws IOException {
        try (PDDocument document = open(name, language)) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("Uptake Lab "), text);
                String number = words(language, "page") + " " + page + " " + words(language, "of") + " " + pages;
                assertTrue(text.contains(number), text);
            }
        }
    }

    /** Each word of a document's own part of the texts is printed, and none of the other language. */
    @ParameterizedTest
    @MethodSource("documents")
    void itsWordsAreAllThereInOneLanguage(String name, Locale language) throws IOException {
        String printed = withoutSpaces(text(name, language));
        Locale other = language.equals(Locale.GERMAN) ? Locale.ENGLISH : Locale.GERMAN;
        Map<String, Object> own = Timetable.tree(kit(language), name);
        // The title stands in the head of the document; a letter has its subject instead.
        own.keySet().removeAll(List.of("title", "about"));
        assertAll(leaves(own).stream().map(words -> () -> assertTrue(printed.contains(withoutSpaces(words)), words)));
        Collection<String> foreign = leaves(Timetable.tree(kit(other), name));
        assertAll(foreign.stream()
                .filter(words -> words.length() > 20)
                .map(words -> () -> assertFalse(printed.contains(withoutSpaces(words)), words)));
    }

    private static String text(String name, Locale language) throws IOException {
        try (PDDocument document = open(name, language)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, Object> kit(Locale language) {
        TextFile texts = new TextFile(language);
        return texts.section("kit", Gaps.of(language, texts));
    }

    private static List<String> leaves(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.values().stream()
                    .flatMap(value -> leaves(value).stream())
                    .toList();
        }
        if (tree instanceof Collection<?> list) {
            return list.stream().flatMap(value -> leaves(value).stream()).toList();
        }
        return List.of(tree.toString());
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingRunsOffThePageOrOverOtherWords(String name, Locale language) throws IOException {
        try (PDDocument document = open(name, language)) {
            Letters letters = new Letters();
            letters.getText(document);
            assertEquals(List.of(), letters.outside);
            assertEquals(List.of(), letters.overlaps());
        }
    }

    /** Where each letter stands. */
    private static final class Letters extends PDFTextStripper {
        /** Letters may lean on each other by this many points. */
        private static final float KERNING = 1.2f;

        private final List<String> outside = new ArrayList<>();
        private final Map<String, List<TextPosition>> lines = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            super.processTextPosition(letter);
            if (letter.getUnicode().isBlank()) {
                return;
            }
            float left = letter.getXDirAdj();
            float bottom = letter.getYDirAdj();
            if (left < EDGE || left + letter.getWidthDirAdj() > A4_WIDTH - EDGE || bottom > A4_HEIGHT - EDGE) {
                outside.add(letter.getUnicode() + " at " + left + ", " + bottom + " on page " + getCurrentPageNo());
            }
            lines.computeIfAbsent(getCurrentPageNo() + "/" + Math.round(bottom), line -> new ArrayList<>())
                    .add(letter);
        }

        private List<String> overlaps() {
            List<String> overlaps = new ArrayList<>();
            lines.forEach((line, letters) -> {
                List<TextPosition> sorted = letters.stream()
                        .sorted((one, two) -> Float.compare(one.getXDirAdj(), two.getXDirAdj()))
                        .toList();
                for (int i = 1; i < sorted.size(); i++) {
                    TextPosition before = sorted.get(i - 1);
                    if (before.getXDirAdj() + before.getWidthDirAdj()
                            > sorted.get(i).getXDirAdj() + KERNING) {
                        overlaps.add(before.getUnicode() + sorted.get(i).getUnicode() + " in line " + line);
                    }
                }
            });
            return overlaps;
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theCardsShowAllGoodsInTheirOrder(Locale language) throws IOException {
        String printed = withoutSpaces(text("cards", language));
        Map<String, Object> items = new TextFile(language).section("items", Map.of());
        int last = -1;
        for (String key : Goods.ALL.stream().map(good -> good.key()).toList()) {
            int found = printed.indexOf(withoutSpaces(KitContents.text(items, key, "name")), last + 1);
            assertTrue(found > last, key);
            last = found;
        }
    }

    static Stream<Locale> languages() {
        return PaperKit.LANGUAGES.stream();
    }

    @Test
    void theNumbersAreWorkedOutAndWrittenAsInTheLanguage() throws IOException {
        String german = withoutSpaces(text("answers", Locale.GERMAN));
        assertTrue(german.contains("39,6%−25,0%=14,6Prozentpunkte"), german);
        String english = withoutSpaces(text("answers", Locale.ENGLISH));
        assertTrue(english.contains("from−3.9to33.1points"), english);
    }

    /** The pages for teachers carry the same numbers of simulated classes as the paper. */
    @ParameterizedTest
    @CsvSource({"en, src/docs/lesson.md", "de, src/docs/de/unterricht.md"})
    void theLessonPagesTellWhatSimulatedClassesShowed(String language, Path page) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> gaps = Gaps.of(locale, new TextFile(locale));
        String words = Files.readString(page);
        for (String gap : List.of("clear", "ahead")) {
            String number = gaps.get(gap) + (language.equals("de") ? " von 100" : " of 100");
            assertTrue(words.contains(number), number);
        }
    }

    @Test
    void theSameVersionPrintsTheSameBytes() {
        assertArrayEquals(KIT.pdf("letter", Locale.GERMAN), new PaperKit().pdf("letter", Locale.GERMAN));
    }

    @Test
    void whatItHandsOutCannotBeSpoiled() {
        KIT.pdf("letter", Locale.ENGLISH)[0] = 0;
        assertEquals('%', KIT.pdf("letter", Locale.ENGLISH)[0]);
    }

    @Test
    void refusesWhatItDoesNotHave() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> KIT.pdf("poster", Locale.GERMAN));
        assertTrue(String.valueOf(unknown.getMessage()).contains("must be one of [script, cards,"), unknown::toString);
        assertThrows(IllegalArgumentException.class, () -> KIT.pdf("cards", Locale.FRENCH));
    }

    @Test
    void everyItemHasAPicture() {
        ItemPictures pictures = new ItemPictures();
        Goods.ALL.forEach(good -> assertTrue(pictures.of(good.key()).startsWith("<svg"), good.key()));
        assertThrows(IllegalStateException.class, () -> pictures.of("pig"));
    }
}
