package org.uptakelab.browser.build;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.world.Utility;

/**
 * Fills the gaps between Java and TeaVM's class library that the engine steps into, and makes StrictMath strict.
 */
public final class JavaGaps implements ClassHolderTransformer {
    private static final String FDLIBM = "org.uptakelab.browser.Fdlibm";
    private static final String POWER = "org.uptakelab.browser.FdlibmPower";
    private static final String WIDE = "org.uptakelab.browser.WideProduct";
    private static final String PROGRAM_TRAINERS = "org.uptakelab.experiment.ProgramTrainers";
    private static final String EXTENSIONS = "org.uptakelab.experiment.Extensions";
    private static final String NOT_HERE = "org.uptakelab.browser.NotHere";
    private static final String INT_STREAM = "java.util.stream.IntStream";

    /** For the compiler, which makes one by name. */
    public JavaGaps() {}

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        switch (type.getName()) {
            case "java.lang.StrictMath" -> {
                // TeaVM's asks the browser, and no two browsers agree in the last bit.
                redirect(type, context, descriptor("log", double.class, double.class), FDLIBM, "log");
                redirect(type, context, descriptor("exp", double.class, double.class), FDLIBM, "exp");
                redirect(type, context, descriptor("pow", double.class, double.class, double.class), POWER, "pow");
            }
            case "java.lang.Math" ->
                redirect(type, context, descriptor("multiplyHigh", long.class, long.class, long.class), WIDE, "high");
            case "org.apache.commons.rng.core.source64.PhiloxSupport" -> {
                // Its own choice of a multiplication needs method handles.
                removeInitialiser(type);
                redirect(
                        type,
                        context,
                        descriptor("unsignedMultiplyHigh", long.class, long.class, long.class),
                        WIDE,
                        "unsignedHigh");
            }
            case PROGRAM_TRAINERS -> {
                standIn(
                        type,
                        context,
                        descriptor("trainer", String.class, Values.class, RankingTrainer.class),
                        "trainer");
                standIn(type, context, descriptor("external", Values.class, Trainer.class), "external");
                standIn(type, context, descriptor("als", Values.class, Trainer.class), "als");
                standIn(type, context, descriptor("ease", Values.class, Trainer.class), "ease");
            }
            case EXTENSIONS -> withoutExtensions(type, context);
            case "java.lang.String" -> stringOfBytes(type, context);
            case INT_STREAM -> parallelIsSequential(type, context);
            default -> {}
        }
    }

    /** The page has no extension of the model, and so nothing that only they need. */
    private static void withoutExtensions(ClassHolder type, ClassHolderTransformerContext context) {
        standIn(type, context, descriptor("all", List.class), "noExtension");
        standIn(
                type,
                context,
                descriptor("valuation", Scenario.class, Utility.class, Supplier.class, Valuation.class),
                "valuation");
        standIn(
                type,
                context,
                descriptor("surroundings", Scenario.class, List.class, Supplier.class, Supplier.class),
                "surroundings");
        standIn(
                type,
                context,
                descriptor("around", Scenario.class, Trainer.class, List.class, Supplier.class, Trainer.class),
                "around");
        standIn(type, context, descriptor("ratios", Scenario.class, List.class, Supplier.class, Map.class), "ratios");
    }

    /** Lets a method of the lab call the one that stands in for it, and stops the build where the lab has none of that signature. */
    private static void standIn(
            ClassHolder type, ClassHolderTransformerContext context, MethodDescriptor descriptor, String name) {
        if (type.getMethod(descriptor) == null) {
            throw new IllegalStateException(
                    type.getName() + " must have the method " + descriptor
                            + ", for which another one stands in on the page, but has none. Maybe change its signature here too.");
        }
        redirect(type, context, descriptor, NOT_HERE, name);
    }

    private static MethodDescriptor descriptor(String name, Class<?>... signature) {
        return new MethodDescriptor(name, signature);
    }

    /** Lets a static method, present or not, call another one of the same signature. */
    private static void redirect(
            ClassHolder type,
            ClassHolderTransformerContext context,
            MethodDescriptor descriptor,
            String target,
            String name) {
        MethodHolder method = type.getMethod(descriptor);
        if (method == null) {
            method = new MethodHolder(descriptor);
            method.setLevel(AccessLevel.PUBLIC);
            method.getModifiers().add(ElementModifier.STATIC);
            type.addMethod(method);
        }
        method.getModifiers().remove(ElementModifier.NATIVE);
        ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
        ValueEmitter[] arguments = new ValueEmitter[descriptor.parameterCount()];
        for (int index = 0; index < arguments.length; index++) {
            arguments[index] = body.var(index + 1, descriptor.parameterType(index));
        }
        body.invoke(new MethodReference(target, name, descriptor.getSignature()), arguments)
                .returnValue();
    }

    private static void removeInitialiser(ClassHolder type) {
        MethodHolder initialiser = type.getMethod(descriptor("<clinit>", void.class));
        if (initialiser != null) {
            type.removeMethod(initialiser);
        }
    }

    /** The old constructor of a text from bytes that are characters; the upper byte of each, always 0 here, is passed over. */
    private static void stringOfBytes(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder constructor =
                new MethodHolder(descriptor("<init>", byte[].class, int.class, int.class, int.class, void.class));
        constructor.setLevel(AccessLevel.PUBLIC);
        type.addMethod(constructor);
        ProgramEmitter body = ProgramEmitter.create(constructor, context.getHierarchy());
        ValueEmitter latin = body.getField(StandardCharsets.class, "ISO_8859_1", Charset.class);
        body.var(0, ValueType.object("java.lang.String"))
                .invokeSpecial(
                        "<init>", body.var(1, byte[].class), body.var(3, int.class), body.var(4, int.class), latin);
        body.exit();
    }

    /** A page's worker has one thread. */
    private static void parallelIsSequential(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder method = new MethodHolder("parallel", ValueType.object(INT_STREAM));
        method.setLevel(AccessLevel.PUBLIC);
        type.addMethod(method);
        ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
        body.var(0, ValueType.object(INT_STREAM)).returnValue();
    }
}
