package org.uptakelab.lab;

import java.util.List;
import org.uptakelab.report.Album;

/** What the lab gave, with the charts that the commands draw of it. */
public abstract sealed class Charted implements Shown permits Arms, Differences, Judged, Points {
    Charted() {}

    /** The charts there are. */
    abstract Album album();

    /** {@return the names of the charts there are} */
    public final List<String> charts() {
        return album().names();
    }

    /** {@return the first chart} */
    public final Picture chart() {
        return chart(charts().get(0));
    }

    /**
     * A chart.
     *
     * @param name its name, one of {@link #charts}
     * @return the chart
     * @throws org.uptakelab.setting.UserError if there is none of that name
     */
    public final Picture chart(String name) {
        return new Picture(album().print(name));
    }

    @Override
    public final String toString() {
        return text();
    }
}
