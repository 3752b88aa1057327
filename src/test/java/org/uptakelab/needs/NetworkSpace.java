package org.uptakelab.needs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network that a test has to itself: a name space of Linux in which there is loopback and what the test adds. A process of the
 * system holds it, and all that is in it goes with that process: nothing is left behind even when the test is killed. It is made
 * with the rights of root or, without them, in a user name space where the system allows that.
 */
public final class NetworkSpace implements AutoCloseable {
    private static final List<String> MAKING = List.of("unshare", "--net");
    private static final List<String> MAKING_WITH_USERS = List.of("unshare", "--user", "--map-root-user", "--net");

    private final Process holder;
    private final boolean hasUsers;

    private NetworkSpace(List<String> making, boolean hasUsers) throws IOException {
        this.hasUsers = hasUsers;
        // The last command ends when nobody can write to it any more, as after the death of the test.
        holder = start(joined(making, shell("ip link set lo up && echo made && exec cat")));
        String line = lines(holder).readLine();
        if (!"made".equals(line)) {
            close();
            throw new IOException("failed: " + String.join(" ", making) + ": " + line);
        }
    }

    /**
     * Makes a network.
     *
     * @return it, empty but for loopback
     * @throws IOException if the system does not allow it
     */
    public static NetworkSpace open() throws IOException {
        try {
            return new NetworkSpace(MAKING, false);
        } catch (IOException e) {
            return new NetworkSpace(MAKING_WITH_USERS, true);
        }
    }

    /**
     * Makes another network that can be connected with this one.
     *
     * @return it, empty but for loopback
     * @throws IOException if the system does not allow it
     */
    public NetworkSpace another() throws IOException {
        return new NetworkSpace(joined(entering(), MAKING), hasUsers);
    }

    /** {@return whether this machine lets a test make two networks, connect them and block a port: found out by trying} */
    static boolean canBeMade() {
        try (NetworkSpace one = open();
                NetworkSpace other = one.another()) {
            one.connect("wlan0", other);
            one.block(8035);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Connects the two networks by a cable.
     *
     * @param network what its network interface is called at both ends, for example {@code wlan0}
     * @param other the network at the other end
     * @throws IOException if that fails
     */
    public void connect(String network, NetworkSpace other) throws IOException {
        run("ip link add " + network + " type veth peer name " + network + " netns " + other.holder.pid());
        run("ip link set " + network + " up");
        other.run("ip link set " + network + " up");
    }

    /**
     * Gives a network interface an address, and takes away those it had.
     *
     * @param network the name of the network interface
     * @param address the address
     * @param bits how many bits of it are those of the network
     * @throws IOException if that fails
     */
    public void address(String network, String address, int bits) throws IOException {
        run("ip -4 address flush dev " + network + " && ip address add " + address + "/" + bits + " dev " + network);
    }

    /**
     * Drops whatever arrives at a port of TCP from outside, without an answer, as firewalls do.
     *
     * @param port the port
     * @throws IOException if that fails
     */
    public void block(int port) throws IOException {
        run("nft add table inet firewall");
        run("nft 'add chain inet firewall arriving { type filter hook input priority 0; }'");
        run("nft add rule inet firewall arriving iifname != lo tcp dport " + port + " drop");
    }

    /**
     * Lets everything in again.
     *
     * @throws IOException if that fails
     */
    public void unblock() throws IOException {
        run("nft delete table inet firewall");
    }

    /**
     * Has a program run in this network.
     *
     * @param program the program, not yet started
     * @return the same
     */
    public ProcessBuilder moved(ProcessBuilder program) {
        return program.command(joined(entering(), program.command()));
    }

    @Override
    public void close() {
        holder.destroyForcibly();
        holder.onExit().join();
    }

    private List<String> entering() {
        List<String> command = List.of("nsenter", "--target", Long.toString(holder.pid()), "--net");
        return hasUsers ? joined(command, List.of("--user", "--preserve-credentials")) : command;
    }

    private void run(String command) throws IOException {
        Process process = start(joined(entering(), shell(command)));
        process.getOutputStream().close();
        List<String> said = lines(process).lines().toList();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("failed: " + command + ": " + said);
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A command as the shell takes it; those of administrators are not on everybody's path. */
    private static List<String> shell(String command) {
        return List.of("sh", "-c", "PATH=$PATH:/usr/sbin:/sbin; " + command);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
    }
}
