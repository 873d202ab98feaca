package comity.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.AbstractMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets and scripts with a fingerprint of their content, so that they may be kept for a year. */
@Named("asset")
@ApplicationScoped
public class Assets extends AbstractMap<String, String> {

    @Inject
    ServletContext servletContext;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Override
    public String get(Object path) {
        return addresses.computeIfAbsent(path.toString(), this::address);
    }

    private String address(String path) {
        try (InputStream in = servletContext.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such asset: " + path);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return servletContext.getContextPath() + "/" + path + "?v="
                    + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
