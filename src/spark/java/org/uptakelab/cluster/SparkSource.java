package org.uptakelab.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.EngineRequest;
import org.uptakelab.sweep.EngineSource;

/** Opens the engine {@code spark}. What {@code spark-submit} was told holds, unless the lab's own options say otherwise. */
public final class SparkSource implements EngineSource {
    /** The name of the engine. */
    static final String NAME = "spark";

    /** How often a task may fail before Spark gives it up; machines that are lost count. */
    private static final String TRIES = "8";

    /** For {@link java.util.ServiceLoader}. */
    public SparkSource() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Engine open(EngineRequest request) {
        refuseUnsendable(request.plugins());
        SparkConf conf = configuration(request);
        String master = conf.get("spark.master");
        @Nullable JavaSparkContext context = null;
        try {
            context = new JavaSparkContext(conf);
            context.sc().addSparkListener(new LostMachines(request.notices()));
            List<String> names = new ArrayList<>();
            for (Path plugin : request.plugins()) {
                context.addFile(plugin.toAbsolutePath().toString());
                names.add(String.valueOf(plugin.getFileName()));
            }
            return new SparkEngine(context, request, names);
        } catch (Exception | LinkageError e) { // Spark throws checked ones, too, and does not declare them.
            if (context != null) {
                context.close();
            }
            throw SparkFailures.ofStart(master, e);
        }
    }

    private static SparkConf configuration(EngineRequest request) {
        SparkConf conf = new SparkConf();
        request.master().ifPresent(conf::setMaster);
        if (!conf.contains("spark.master")) {
            throw new UserError(
                    "--engine spark needs a master, but none is given. Maybe add --master local[2] to try it on"
                            + " this machine, or --master spark://HOST:7077.");
        }
        String name = conf.get("spark.app.name", Main.class.getName());
        if (name.equals(Main.class.getName())) {
            conf.setAppName("Uptake Lab");
        }
        if (!conf.contains("spark.jars")) {
            conf.setJars(JavaSparkContext.jarOfClass(SparkSource.class));
        }
        // Spark's own words, stack traces among them, are for those who ask for them.
        conf.setIfMissing("spark.log.level", "OFF");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing("spark.task.maxFailures", TRIES);
        return conf;
    }

    private static void refuseUnsendable(List<Path> plugins) {
        List<String> problems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Path plugin : plugins) {
            String name = String.valueOf(plugin.getFileName());
            if (Files.isDirectory(plugin)) {
                problems.add("--plugin must name a jar with --engine spark, since it is sent to other machines, but "
                        + plugin + " is a folder. Maybe pack it: jar --create --file " + name + ".jar -C " + plugin
                        + " .");
            } else if (names.contains(name)) {
                problems.add("--plugin must name jars of different names with --engine spark, but two are called "
                        + name + ". Maybe rename one of them.");
            }
            names.add(name);
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }
}
