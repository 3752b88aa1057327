package org.uptakelab.notebooks.kernel;

import java.lang.reflect.Method;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.MimeType;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/**
 * Tells the kernel how things of the lab show themselves: a picture with its words, a table for eyes and as text. The kernel does
 * not have the lab's classes, cells do; so what is asked of a {@code org.uptakelab.lab.Shown} is asked by name.
 */
public final class ShownByTheLab implements DisplayProvider {
    private static final String SHOWN = "org.uptakelab.lab.Shown";

    @Override
    public List<DisplayTransformer> getDisplayTransformers() {
        return List.of(new Asking());
    }

    @Override
    public List<DisplayRenderer> getDisplayRenderers() {
        return List.of(new Showing());
    }

    /** What something shows of itself. */
    private record Answer(String text, Optional<String> html, Optional<byte[]> png, int width) {}

    private static final class Asking implements DisplayTransformer {
        @Override
        public boolean canTransform(Object value) {
            return shown(value).isPresent();
        }

        @Override
        public Class<?> transformedClass() {
            return Answer.class;
        }

        @Override
        public Object transform(Object value) {
            return new Answer(
                    (String) ask(value, "text"),
                    ((Optional<?>) ask(value, "html")).map(String.class::cast),
                    ((Optional<?>) ask(value, "png")).map(byte[].class::cast),
                    (Integer) ask(value, "width"));
        }

        private static Optional<Class<?>> shown(Object value) {
            if (value == null) {
                return Optional.empty();
            }
            try {
                Class<?> shown = Class.forName(SHOWN, false, value.getClass().getClassLoader());
                return shown.isInstance(value) ? Optional.of(shown) : Optional.empty();
            } catch (ClassNotFoundException notOfTheLab) {
                return Optional.empty();
            }
        }

        private static Object ask(Object value, String question) {
            try {
                Method method = shown(value).orElseThrow().getMethod(question);
                return method.invoke(value);
            } catch (ReflectiveOperationException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new IllegalStateException(cause.getMessage(), cause);
            }
        }
    }

    private static final class Showing implements DisplayRenderer {
        @Override
        public Class<?> rendererClass() {
            return Answer.class;
        }

        @Override
        public boolean canRender(String mime) {
            return true;
        }

        @Override
        public DisplayData render(String mime, Object value) {
            Answer answer = (Answer) value;
            DisplayData data = DisplayData.fromText(answer.text());
            answer.html().ifPresent(data::putHTML);
            answer.png().ifPresent(png -> {
                String type = MimeType.PNG.longType();
                data.putData(MimeType.PNG, Base64.getEncoder().encodeToString(png));
                data.putMetaData(type, Map.of("width", answer.width()));
            });
            return data;
        }
    }
}
