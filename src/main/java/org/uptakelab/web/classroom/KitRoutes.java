package org.uptakelab.web.classroom;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptakelab.report.kit.PaperKit;
import org.uptakelab.web.Refused;
import org.uptakelab.web.Routes;

/** The paper kit, for the teacher to print: {@code /kit/script-de.pdf} and so on. A document is made when it is first asked for. */
public final class KitRoutes implements Routes {
    private static final Pattern FILE = Pattern.compile("([a-z]+)-([a-z]{2})\\.pdf");

    private final PaperKit kit = new PaperKit();

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/kit/{file}", this::send);
    }

    private void send(Context ctx) {
        Matcher file = FILE.matcher(ctx.pathParam("file"));
        if (!file.matches() || !has(file.group(1), language(file))) {
            throw new Refused(
                    404,
                    "not-found",
                    "A file of the paper kit must be one of " + PaperKit.NAMES + " with -en.pdf or -de.pdf behind it.");
        }
        ctx.contentType("application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + file.group() + "\"")
                .header("Cache-Control", "no-cache")
                .result(kit.pdf(file.group(1), language(file)));
    }

    private static Locale language(Matcher file) {
        return Locale.forLanguageTag(file.group(2));
    }

    private static boolean has(String name, Locale language) {
        return PaperKit.NAMES.contains(name) && PaperKit.LANGUAGES.contains(language);
    }
}
