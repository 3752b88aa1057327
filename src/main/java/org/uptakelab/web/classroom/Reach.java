package org.uptakelab.web.classroom;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Whether phones can reach the room.
 *
 * @param addresses the addresses of this machine, the likeliest first
 * @param phones phones that have arrived
 * @param advice keys of what to try, in this order; empty once a phone has arrived
 */
record Reach(List<Address> addresses, int phones, List<String> advice) {
    /**
     * An address of this machine.
     *
     * @param url what to type to join there
     * @param host the address alone
     * @param network name of the network interface
     * @param chosen whether it is the one on the wall
     * @param phones phones that have arrived at it
     */
    record Address(
            String url,
            String host,
            @JsonProperty("interface") String network,
            boolean chosen,
            int phones) {}
}
