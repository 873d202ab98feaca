package comity.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import comity.common.Actor;
import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Same key, same answer. The key's row commits with the act itself, so that after a crash either both are there or
 * neither is; two requests with one key wait for each other.
 */
@ApplicationScoped
@Transactional
public class Once {

    private static final int KEY_LONGEST = 200;

    @Inject
    RepeatKeys keys;

    @Inject
    @SystemTime
    Clock systemClock;

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    /**
     * @param key the caller's {@code Idempotency-Key}, or null for an act that may be repeated
     * @param requestHash hash of the request: the same key with another request is refused
     */
    public <T> T run(Actor actor, String key, String requestHash, Class<T> type, Supplier<T> act) {
        if (key == null || key.isBlank()) {
            return act.get();
        }
        if (key.length() > KEY_LONGEST) {
            throw new KeyReused().fault("Idempotency-Key", "TOO_LONG", KEY_LONGEST);
        }
        Optional<String> before = keys.take(actor.id(), key, requestHash, systemClock.instant());
        if (before.isPresent()) {
            return read(before.get(), type);
        }
        T answer = act.get();
        keys.answer(actor.id(), key, write(answer));
        return answer;
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is a record and can be written", e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer kept here was written by us", e);
        }
    }
}
