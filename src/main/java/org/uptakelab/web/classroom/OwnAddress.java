package org.uptakelab.web.classroom;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address of this machine at which phones may reach it.
 *
 * @param host the address
 * @param network name of the network interface, as the system calls it
 * @param likely how likely phones are in its network: 0 wireless, 1 cable, 2 unknown, 3 virtual or without a router
 */
record OwnAddress(String host, String network, int likely) {
    private static final Pattern VIRTUAL = Pattern.compile(
            "(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|awdl|llw|bridge|zt|tailscale|hyper-v|wsl|vethernet).*");
    private static final Pattern WIRELESS = Pattern.compile("(wl|wifi|ath|ra|ap[0-9]|wi-fi).*");
    private static final Pattern CABLE = Pattern.compile("(en|eth|em|usb).*");

    /**
     * The addresses of this machine, the likeliest first.
     *
     * @return them; none but loopback is an empty list
     */
    static List<OwnAddress> all() {
        try {
            List<OwnAddress> all = new ArrayList<>();
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback()) {
                    network.getInterfaceAddresses().stream()
                            .map(InterfaceAddress::getAddress)
                            .filter(address -> address instanceof Inet4Address)
                            .map(address -> of(address, network))
                            .forEach(all::add);
                }
            }
            all.sort(Comparator.comparingInt(OwnAddress::likely).thenComparing(OwnAddress::host));
            return all;
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static OwnAddress of(InetAddress address, NetworkInterface network) {
        String shown = network.getDisplayName();
        return of(address, network.getName(), shown == null ? network.getName() : shown);
    }

    /**
     * An address.
     *
     * @param address the address
     * @param name short name of its interface, for example {@code wlan0}
     * @param shown long name of it, on Windows the one that says what it is
     * @return the address and how likely it is
     */
    static OwnAddress of(InetAddress address, String name, String shown) {
        String both = (name + "\n" + shown).toLowerCase(Locale.ROOT);
        int likely = both.lines().anyMatch(line -> VIRTUAL.matcher(line).matches()) || both.contains("virtual")
                ? 3
                : both.lines().anyMatch(line -> WIRELESS.matcher(line).matches()) || both.contains("wireless")
                        ? 0
                        : both.lines().anyMatch(line -> CABLE.matcher(line).matches()) ? 1 : 2;
        return new OwnAddress(address.getHostAddress(), shown, address.isLinkLocalAddress() ? 3 : likely);
    }
}
