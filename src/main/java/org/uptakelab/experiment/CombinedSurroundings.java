package org.uptakelab.experiment;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.Surroundings;

/**
 * The surroundings of several extensions at once: what one takes off sale is off sale, costs add up, and what
 * is handed on goes through them in their order. What slates hang on only one of them can say.
 */
final class CombinedSurroundings implements Surroundings {
    private final List<Surroundings> parts;
    private ItemSet offSale = ItemSet.NONE;

    private final Surroundings basis;

    private CombinedSurroundings(List<Surroundings> parts) {
        this.parts = parts;
        List<Surroundings> bases =
                parts.stream().filter(Surroundings::slatesFollowFinds).toList();
        if (bases.size() > 1) {
            throw new IllegalArgumentException("slates can hang on what one extension says only, but "
                    + bases.stream().map(part -> part.getClass().getName()).collect(Collectors.joining(" and "))
                    + " both say what they hang on. Maybe leave the keys of one of them at their defaults.");
        }
        this.basis = bases.isEmpty() ? PLAIN : bases.get(0);
    }

    /** Fresh surroundings of all; the only ones that are not plain, if they are alone. */
    static Surroundings of(List<Supplier<Surroundings>> makers) {
        List<Surroundings> parts =
                makers.stream().map(Supplier::get).filter(part -> part != PLAIN).toList();
        return switch (parts.size()) {
            case 0 -> PLAIN;
            case 1 -> parts.get(0);
            default -> new CombinedSurroundings(parts);
        };
    }

    @Override
    public void begin(int round, Ledger past) {
        parts.forEach(part -> part.begin(round, past));
        offSale = parts.stream().map(Surroundings::offSale).reduce(ItemSet.NONE, ItemSet::and);
    }

    @Override
    public boolean comes(int user, int round, boolean otherwise) {
        boolean comes = otherwise;
        for (Surroundings part : parts) {
            comes = part.comes(user, round, comes);
        }
        return comes;
    }

    @Override
    public ItemSet offSale() {
        return offSale;
    }

    @Override
    public int[] finds(int user, int round, ItemSet owned, int[] found) {
        int[] finds = found;
        for (Surroundings part : parts) {
            finds = part.finds(user, round, owned, finds);
        }
        return finds;
    }

    @Override
    public boolean slatesFollowFinds() {
        return basis != PLAIN;
    }

    @Override
    public ItemSet basis(ItemSet owned, int[] found) {
        return basis.basis(owned, found);
    }

    @Override
    public boolean looksSurely(int user, int round) {
        return parts.stream().anyMatch(part -> part.looksSurely(user, round));
    }

    @Override
    public double searchCost(int user, int round) {
        return parts.stream().mapToDouble(part -> part.searchCost(user, round)).sum();
    }

    @Override
    public void settle(int round, Wishes wishes) {
        parts.forEach(part -> part.settle(round, wishes));
    }
}
