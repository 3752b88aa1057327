package org.uptakelab.web.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uptakelab.web.Binding;

/**
 * At which of this machine's addresses the room is to be found, and at which of them phones have arrived. Where phones come from
 * is held in memory as long as the lesson lasts, only to count them.
 */
public final class Whereabouts {
    private final Binding where;
    private final Map<String, Set<String>> arrivals = new HashMap<>();
    private @Nullable String chosen;

    /**
     * Nobody has arrived yet.
     *
     * @param where where the site listens; {@code 0.0.0.0} = at all addresses
     */
    public Whereabouts(Binding where) {
        this.where = where;
    }

    /** {@return the address for phones: the one chosen, or else the likeliest; loopback if there is no network} */
    public String host() {
        return chosenOr(hosts());
    }

    private synchronized String chosenOr(List<OwnAddress> hosts) {
        if (chosen != null && hosts.stream().anyMatch(own -> own.host().equals(chosen))) {
            return chosen;
        }
        return hosts.isEmpty() ? Binding.LOOPBACK : hosts.get(0).host();
    }

    /**
     * Chooses the address for phones.
     *
     * @param host one of {@link #hosts}
     * @return whether it is one
     */
    synchronized boolean choose(String host) {
        boolean ours = hosts().stream().anyMatch(own -> own.host().equals(host));
        if (ours) {
            chosen = host;
        }
        return ours;
    }

    /**
     * Notes that a page was asked for.
     *
     * @param own the address of this machine that was asked
     * @param from who asked
     */
    synchronized void arrived(String own, String from) {
        if (!own.equals(from)) {
            arrivals.computeIfAbsent(own, none -> new HashSet<>()).add(from);
        }
    }

    /** Forgets who arrived. */
    synchronized void forget() {
        arrivals.clear();
    }

    /**
     * What the test of the room shows.
     *
     * @param port the port
     * @param word the room's word
     * @return addresses, arrivals and advice
     */
    Reach test(int port, String word) {
        List<OwnAddress> hosts = hosts();
        String shown = chosenOr(hosts);
        List<Reach.Address> addresses = new ArrayList<>();
        int phones = 0;
        for (OwnAddress own : hosts) {
            int here = phonesAt(own.host());
            phones += here;
            addresses.add(new Reach.Address(
                    url(own.host(), port, word),
                    own.host(),
                    own.network(),
                    own.host().equals(shown),
                    here));
        }
        return new Reach(addresses, phones, phones > 0 ? List.of() : advice(hosts));
    }

    static String url(String host, int port, String word) {
        return "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port + "/" + word;
    }

    private synchronized int phonesAt(String host) {
        return arrivals.getOrDefault(host, Set.of()).size();
    }

    private List<OwnAddress> hosts() {
        List<OwnAddress> all = OwnAddress.all();
        if (where.host().equals("0.0.0.0")) {
            return all;
        }
        return all.stream()
                .filter(own -> own.host().equals(where.host()))
                .findFirst()
                .map(List::of)
                .orElse(List.of(new OwnAddress(where.host(), "", 2)));
    }

    private List<String> advice(List<OwnAddress> hosts) {
        if (hosts.isEmpty()) {
            return List.of("no-network", "hotspot");
        }
        List<String> advice = new ArrayList<>(List.of("same-wifi", "mobile-data"));
        if (hosts.size() > 1) {
            advice.add("other-address");
        }
        advice.addAll(List.of("firewall", "isolation", "hotspot"));
        return advice;
    }
}
