package comity.ear.trouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import comity.ear.story.Answer;
import comity.ear.story.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One cell: a person calls an act, and the answer is held against the one that an absent case or object gets. */
final class PermissionTrial {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NO_CASE = "ESCT-2099-9999";
    private static final String NO_OBJECT = "999999";

    private final Desk desk;
    private final PermissionStory story;
    private final String stop;

    /** What an absent case or paper is answered with: the same to all who have signed in. */
    private final Map<String, Answer> absents = new ConcurrentHashMap<>();

    PermissionTrial(Desk desk, PermissionStory story, String stop) {
        this.desk = desk;
        this.story = story;
        this.stop = stop;
    }

    /**
     * What is wrong with a cell in which the Rules give nothing; empty when nothing is. To an outsider the answer is
     * that of an absent case; who knows what is in the case may be told that the act is not his.
     */
    String denied(PermissionAct act, Role role) {
        Answer given = call(act, role, story.reference(), story.objects());
        if (given.status() == 403 && (story.isInside(role, stop) || !act.path().contains("{"))) {
            return "";
        }
        Answer absent = absents.computeIfAbsent(
                act + " " + (role == Role.ANYBODY),
                key -> call(act, role, NO_CASE, act.path().contains("{ref}") ? story.objects() : nothing()));
        return same(given, absent)
                ? ""
                : "denied otherwise than as absent: " + shown(given) + ", absent " + shown(absent);
    }

    /** What is wrong with a cell in which the Rules give the act. */
    String allowed(PermissionAct act, Role role) {
        Answer given = call(act, role, story.reference(), story.objects());
        boolean named = act.namesNothing();
        boolean absent = given.status() == 404 && (!named || !story.isInside(role, stop));
        return given.status() == 403 || given.status() == 401 || given.status() >= 500 || absent
                ? "not allowed: " + shown(given)
                : "";
    }

    /** Only a fault of the house is wrong. */
    String perhaps(PermissionAct act, Role role) {
        Answer given = call(act, role, story.reference(), story.objects());
        return given.status() >= 500 ? shown(given) : "";
    }

    private Answer call(PermissionAct act, Role role, String reference, Map<String, String> objects) {
        String path = act.path().replace("{ref}", reference);
        for (Map.Entry<String, String> object : objects.entrySet()) {
            path = path.replace("{" + object.getKey() + "}", object.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("there is nothing yet for " + act + " at " + stop);
        }
        String login = role.login(story);
        Object body = act.body().isEmpty() ? Map.of() : read(act.body());
        return switch (act.method()) {
            case "GET" -> desk.get(login, path);
            case "PUT" -> desk.put(login, path, body, "\"99999\"");
            case "DELETE" -> desk.delete(login, path);
            default -> desk.post(login, path, body);
        };
    }

    private Map<String, String> nothing() {
        Map<String, String> nothing = new HashMap<>();
        story.objects().keySet().forEach(name -> nothing.put(name, NO_OBJECT));
        return nothing;
    }

    private static Object read(String body) {
        try {
            return JSON.readValue(body, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    private static boolean same(Answer one, Answer other) {
        return one.status() == other.status() && problem(one).equals(problem(other));
    }

    /** The problem without the address that was asked for. */
    private static JsonNode problem(Answer answer) {
        JsonNode body = answer.body().deepCopy();
        if (body instanceof ObjectNode problem) {
            problem.remove("instance");
        }
        return body;
    }

    private static String shown(Answer answer) {
        String body = answer.body().toString();
        return answer.status() + " " + answer.code()
                + (answer.code().isEmpty() ? body.substring(0, Math.min(80, body.length())) : "");
    }
}
