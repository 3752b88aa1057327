package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.List;

/** Which files of classes may be set beside the class in the room: each class counts once. It looks and changes nothing. */
final class PoolRules {
    private final RoomState state;

    PoolRules(RoomState state) {
        this.state = state;
    }

    /** The files of other classes, all at once. */
    void check(List<ClassFile> classes) {
        List<ClassFile> known = new ArrayList<>();
        known.add(new Exports(state).classFile());
        for (ClassFile file : classes) {
            if (!file.pupils().isEmpty() && file.pupils().stream().allMatch(ClassFile.Pupil::simulated)) {
                throw new Refusal(
                        "rehearsal-file",
                        "A class to be added must have pupils, but file " + known.size()
                                + " holds a rehearsal alone. Maybe leave it out.");
            }
            requireNew(file, known);
            known.add(file);
        }
    }

    private static void requireNew(ClassFile file, List<ClassFile> known) {
        for (int place = 0; place < known.size(); place++) {
            if (known.get(place).isSameClass(file)) {
                throw new Refusal(
                        "same-class",
                        "Each class must count once, but file " + known.size() + " is the same class as "
                                + (place == 0 ? "that in the room" : "file " + place) + ". Maybe leave it out.");
            }
        }
    }

    /** An earlier class that is played again in this room. */
    void checkAgain(ClassFile earlier) {
        if (state.pooled().stream().anyMatch(earlier::isSameClass)) {
            throw new Refusal(
                    "same-class",
                    "Each class must count once, but this one is among the classes added. Maybe take those away first.");
        }
    }
}
