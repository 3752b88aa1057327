package org.uptakelab.browser.build;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.uptakelab.browser.FloatRounding;

/**
 * Keeps the order of additions and multiplications of real numbers in JavaScript. TeaVM writes {@code a + (b - c)} without the
 * brackets, which is another sum after rounding. A minus sign before the right-hand side makes it keep them, and changes no bit:
 * {@code a - (-b)} is {@code a + b}, and {@code -(a * (-b))} is {@code a * b}. TeaVM also leaves out the rounding of a cast to
 * float, which is put back.
 */
public final class JavaScriptRounding implements ClassHolderTransformer {
    /** For the compiler, which makes one by name. */
    public JavaScriptRounding() {}

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(FloatRounding.class.getName())) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program != null) {
                for (BasicBlock block : program.getBasicBlocks()) {
                    keepOrder(block, program);
                }
            }
        }
    }

    private static void keepOrder(BasicBlock block, Program program) {
        for (Instruction instruction : block) {
            if (instruction instanceof BinaryInstruction binary && isReal(binary.getOperandType())) {
                if (binary.getOperation() == BinaryOperation.ADD) {
                    BinaryInstruction difference =
                            new BinaryInstruction(BinaryOperation.SUBTRACT, binary.getOperandType());
                    difference.setReceiver(binary.getReceiver());
                    replace(binary, difference, program);
                } else if (binary.getOperation() == BinaryOperation.MULTIPLY) {
                    Variable negative = program.createVariable();
                    BinaryInstruction product =
                            new BinaryInstruction(BinaryOperation.MULTIPLY, binary.getOperandType());
                    product.setReceiver(negative);
                    binary.insertNext(negation(negative, binary.getReceiver(), binary));
                    replace(binary, product, program);
                }
            } else if (instruction instanceof CastNumberInstruction cast
                    && cast.getSourceType() == NumericOperandType.DOUBLE
                    && cast.getTargetType() == NumericOperandType.FLOAT) {
                cast.replace(rounding(cast));
            }
        }
    }

    private static InvokeInstruction rounding(CastNumberInstruction cast) {
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(FloatRounding.class, "of", double.class, float.class));
        call.setArguments(cast.getValue());
        call.setReceiver(cast.getReceiver());
        call.setLocation(cast.getLocation());
        return call;
    }

    private static boolean isReal(NumericOperandType type) {
        return type == NumericOperandType.DOUBLE || type == NumericOperandType.FLOAT;
    }

    private static void replace(BinaryInstruction old, BinaryInstruction fresh, Program program) {
        Variable negative = program.createVariable();
        fresh.setLocation(old.getLocation());
        fresh.setFirstOperand(old.getFirstOperand());
        fresh.setSecondOperand(negative);
        old.insertPrevious(negation(old.getSecondOperand(), negative, old));
        old.replace(fresh);
    }

    private static NegateInstruction negation(Variable of, Variable receiver, BinaryInstruction near) {
        NegateInstruction negation = new NegateInstruction(near.getOperandType());
        negation.setOperand(of);
        negation.setReceiver(receiver);
        negation.setLocation(near.getLocation());
        return negation;
    }
}
