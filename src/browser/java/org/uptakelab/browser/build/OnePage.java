package org.uptakelab.browser.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page whose styles, pictures and scripts are moved into it. Its content security policy lets nothing run but these scripts,
 * known by their hashes, and nothing be asked for.
 */
final class OnePage {
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"/([^\"]+)\">\n");
    private static final Pattern ICON = Pattern.compile("<link rel=\"icon\" href=\"/([^\"]+)\" type=\"([^\"]+)\">");
    private static final String HEAD_END = "</head>";
    private static final String BODY_END = "</body>";

    private final Path web;
    private final List<String> scriptHashes = new ArrayList<>();
    private String styleHash = "";
    private String text;

    /**
     * A page.
     *
     * @param web the folder that addresses begin in
     * @param text its text
     */
    OnePage(Path web, String text) {
        this.web = web;
        this.text = text;
    }

    /** Moves all style sheets into the page, and puts another behind them. */
    void inlineStyles(String more) throws IOException {
        StringBuilder styles = new StringBuilder("\n");
        Matcher link = STYLE.matcher(text);
        while (link.find()) {
            styles.append(Files.readString(web.resolve(link.group(1)))).append('\n');
        }
        styles.append(more);
        text = STYLE.matcher(text).replaceAll("");
        styleHash = hash(styles.toString());
        text = text.replace(HEAD_END, "<style>" + styles + "</style>\n" + HEAD_END);
    }

    /** Moves its icon into the page. */
    void inlineIcon() throws IOException {
        Matcher link = ICON.matcher(text);
        if (link.find()) {
            byte[] icon = Files.readAllBytes(web.resolve(link.group(1)));
            text = link.replaceFirst(Matcher.quoteReplacement("<link rel=\"icon\" href=\"data:" + link.group(2)
                    + ";base64," + Base64.getEncoder().encodeToString(icon) + "\">"));
        }
    }

    /** Carries text along that is no script of the page. */
    void carry(String name, String type, String carried) {
        refuseEnd(name, carried);
        text = text.replace(
                BODY_END,
                "<script type=\"" + type + "\" id=\"carried-" + name + "\">" + carried + "</script>\n" + BODY_END);
    }

    /** Says at the top of the page what it holds and from whom. */
    void notice(String notice) {
        int afterType = text.indexOf('\n') + 1;
        text = text.substring(0, afterType) + "<!--\n" + notice + "-->\n" + text.substring(afterType);
    }

    /** Puts a script, compressed, in the place of its address, at the end of the page; {@link #begin} lets it run. */
    void script(String address, String script) throws IOException {
        Pattern tag = Pattern.compile("<script src=\"" + Pattern.quote(address) + "\"[^>]*></script>\n");
        if (!tag.matcher(text).find()) {
            throw new IllegalStateException("The lab page must load " + address + ", but does not.");
        }
        text = tag.matcher(text).replaceFirst("");
        scriptHashes.add(hash(script));
        String packed = Packed.text(script.getBytes(StandardCharsets.UTF_8));
        text = text.replace(BODY_END, "<script type=\"application/gzip\">" + packed + "</script>\n" + BODY_END);
    }

    /** Puts the script behind all others that unpacks them and lets them run. */
    void begin(String script) {
        refuseEnd("the first script", script);
        scriptHashes.add(hash(script));
        text = text.replace(BODY_END, "<script>" + script + "</script>\n" + BODY_END);
    }

    private static void refuseEnd(String name, String script) {
        if (script.contains("</script") || script.contains("<!--")) {
            throw new IllegalStateException(name + " must not hold the end of a script, but does.");
        }
    }

    /** The page with its policy. */
    String text() {
        String policy = "default-src 'none'; script-src " + String.join(" ", scriptHashes)
                + " 'wasm-unsafe-eval'; style-src " + styleHash
                + "; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'";
        String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n";
        int afterCharset = text.indexOf('\n', text.indexOf("<meta charset")) + 1;
        return text.substring(0, afterCharset) + meta + text.substring(afterCharset);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
