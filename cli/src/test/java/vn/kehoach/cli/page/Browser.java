package vn.kehoach.cli.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven through its DevTools protocol; remembers every complaint and every request. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = 30;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Browser(Process process, URI page) throws Exception {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .get(PATIENCE, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Where Chromium is installed, if it is. */
    static Optional<Path> installed() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program, Path profile) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--window-size=1400,1000",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        try {
            return new Browser(process, pageOf(profile, process));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static URI pageOf(Path profile, Process process) throws Exception {
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE * 10 && process.isAlive(); i++) {
            if (Files.exists(port) && Files.readString(port).contains("\n")) {
                String base = "http://127.0.0.1:" + Files.readAllLines(port).get(0);
                HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/json/new?about:blank"))
                        .timeout(Duration.ofSeconds(PATIENCE))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build();
                String body = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                return URI.create(
                        JSON.readTree(body).get("webSocketDebuggerUrl").asString());
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium did not start");
    }

    /** Opens a file, at a place in it if told. */
    void open(Path file, String hash) throws Exception {
        send("Page.navigate", Map.of("url", "about:blank"));
        await("about:blank");
        send("Page.navigate", Map.of("url", file.toUri() + hash));
        await(file.toUri().toString());
    }

    private void await(String address) throws Exception {
        for (int i = 0; i < PATIENCE * 20; i++) {
            if (eval("document.readyState + ' ' + location.href").startsWith("complete " + address)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IOException("Not loaded: " + address);
    }

    /** The value of an expression in the page, as text. */
    String eval(String expression) throws Exception {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        JsonNode value = answer.get("result").get("value");
        return value == null ? "" : value.isString() ? value.asString() : value.toString();
    }

    void click(String selector) throws Exception {
        eval("document.querySelector(" + JSON.writeValueAsString(selector) + ").click()");
    }

    void press(String key) throws Exception {
        String text = key.equals("Enter") ? "\r" : "";
        int code = key.equals("Enter") ? 13 : 9;
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "text", text, "windowsVirtualKeyCode", code));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    void type(String text) throws Exception {
        send("Input.insertText", Map.of("text", text));
    }

    byte[] pdf() throws Exception {
        return bytes(send("Page.printToPDF", Map.of("printBackground", true)));
    }

    byte[] picture() throws Exception {
        return bytes(send("Page.captureScreenshot", Map.of("format", "png")));
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    /** Errors and warnings on the console, exceptions, breaches of the content-security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Everything that was asked for but the opened files themselves. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonNode send(String method, Map<String, Object> parameters) throws Exception {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .get(PATIENCE, TimeUnit.SECONDS);
        return answer.get(PATIENCE, TimeUnit.SECONDS);
    }

    private void take(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.get("id").asInt());
            if (message.has("error")) {
                answer.completeExceptionally(
                        new IOException(message.get("error").toString()));
            } else {
                answer.complete(message.get("result"));
            }
            return;
        }
        JsonNode details = message.get("params");
        switch (message.get("method").asString()) {
            case "Runtime.exceptionThrown" -> complaints.add(details.toString());
            case "Runtime.consoleAPICalled" -> {
                String type = details.get("type").asString();
                if (type.equals("error") || type.equals("warning") || type.equals("assert")) {
                    complaints.add(details.toString());
                }
            }
            case "Log.entryAdded" -> complaints.add(details.toString());
            case "Network.requestWillBeSent" -> {
                if (!details.get("type").asString().equals("Document")) {
                    requests.add(details.get("request").get("url").asString());
                }
            }
            default -> {}
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                JsonNode message = JSON.readTree(part.toString());
                part.setLength(0);
                take(message);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
