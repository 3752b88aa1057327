package org.uptakelab.web;

import io.javalin.config.JettyConfig;
import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * How connections are held: an address has a share of them only, an idle one is closed, and a body comes in as a whole before a
 * thread is given to the request, so that clients who dawdle cost memory for a while but no thread.
 */
final class Connections implements Connection.Listener {
    private static final int MOST = 2000;
    private static final int MOST_OF_AN_ADDRESS = 700;
    private static final long IDLE_MILLISECONDS = 30_000;
    private static final int THREADS = 64;

    private final ConcurrentHashMap<String, Integer> byAddress = new ConcurrentHashMap<>();

    private Connections() {}

    static void configure(JettyConfig jetty, Binding where) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 8);
        threads.setName("site");
        jetty.threadPool = threads;
        jetty.modifyServer(server -> {
            server.setErrorHandler(new PlainErrors());
            server.setStopTimeout(0);
            server.setHandler(wholeBodies());
        });
        jetty.modifyHttpConfiguration(Connections::configure);
        jetty.addConnector((server, http) -> connector(server, http, where));
    }

    private static EagerContentHandler wholeBodies() {
        return new EagerContentHandler(
                new EagerContentHandler.RetainedContentLoaderFactory(2L * Json.BODY_LIMIT, 10, false));
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(8192);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.addCustomizer(new Headers());
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, Binding where) {
        ServerConnector connector = new ServerConnector(server, 1, 2, new HttpConnectionFactory(http));
        connector.setHost(where.host());
        connector.setPort(where.port());
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        connector.setAcceptQueueSize(256);
        connector.addBean(new Connections());
        return connector;
    }

    @Override
    public void onOpened(Connection connection) {
        String address = address(connection);
        int held = byAddress.merge(address, 1, Integer::sum);
        int all = byAddress.values().stream().mapToInt(Integer::intValue).sum();
        if (held > MOST_OF_AN_ADDRESS || all > MOST) {
            connection.close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        byAddress.computeIfPresent(address(connection), (address, held) -> held == 1 ? null : held - 1);
    }

    private static String address(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getHostString()
                : "";
    }
}
