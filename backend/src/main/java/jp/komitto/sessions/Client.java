package jp.komitto.sessions;

import java.util.List;
import java.util.Map;

/**
 * Where a request comes from.
 *
 * @param agent what the browser says of itself; null when it says nothing
 * @param address the network address
 */
public record Client(String agent, String address) {

    private static final String OTHER = "ほかのブラウザ";

    /** The first that is found counts: most browsers also call themselves by the name of another. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("YaBrowser", "Yandex"),
            Map.entry("Line/", "LINE"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "Mac"),
            Map.entry("Linux", "Linux"));

    public Client {
        agent = agent == null ? "" : agent;
    }

    /** Coarse on purpose, enough to recognise one's own: {@code Chrome・Android}. */
    String device() {
        String browser = named(BROWSERS);
        String system = named(SYSTEMS);
        return browser.isEmpty() ? OTHER : system.isEmpty() ? browser : browser + "・" + system;
    }

    private String named(List<Map.Entry<String, String>> names) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
