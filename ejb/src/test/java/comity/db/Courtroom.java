package comity.db;

import static org.mockito.Mockito.mock;

import comity.access.AccessClass;
import comity.access.CaseAccess;
import comity.access.ClassRules;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.decision.DevelopmentSeal;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.OpenProcedures;
import comity.docket.Register;
import comity.document.DocumentFiling;
import comity.panel.PanelSizeRules;
import comity.party.ReferenceLoading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The real services of the house on the real database, wired without a server, in one transaction that is rolled back.
 * Time stands where the test sets it; events are kept and handed to those who listen in.
 */
public final class Courtroom implements AutoCloseable {

    public static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Object> events = new ArrayList<>();
    private final List<Consumer<Object>> listeners = new ArrayList<>();
    private final EntityManager entityManager;
    private Instant now = START;

    public Courtroom() {
        DevelopmentSeal.from(START);
        entityManager = RealDatabase.open().sessions().createEntityManager();
        entityManager.getTransaction().begin();
        put(TimeLimits.class, new Table());
        put(OpenProcedures.class, mock(OpenProcedures.class));
        put(PanelSizeRules.class, (PanelSizeRules) (groups, track, agreed, respondents) -> agreed ? 5 : 3);
        put(ClassRules.class, (ClassRules) Courtroom::classify);
        get(ReferenceLoading.class).loadIfEmpty();
    }

    private static ClassRules.Answer classify(ClassRules.Question asked) {
        AccessClass plain = "first-submission".equals(asked.docType()) ? AccessClass.CASE : AccessClass.PTY;
        AccessClass readers = (asked.sourceProtected()
                        ? AccessClass.XPT
                        : asked.militaryDetail() ? AccessClass.RES : plain)
                .raisedTo(asked.requested());
        boolean closed = readers == AccessClass.RES || readers == AccessClass.XPT;
        return new ClassRules.Answer(readers, closed, closed);
    }

    public <T> Courtroom put(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        if (type.isInterface()) {
            return type.cast(beans.computeIfAbsent(type, port -> mock(port)));
        }
        if (!beans.containsKey(type)) {
            try {
                Constructor<T> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                T bean = constructor.newInstance();
                beans.put(type, bean);
                wire(bean);
            } catch (ReflectiveOperationException unmade) {
                throw new IllegalStateException(type.getName(), unmade);
            }
        }
        return type.cast(beans.get(type));
    }

    private void wire(Object bean) throws ReflectiveOperationException {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, valueOf(field.getType()));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(bean);
                }
            }
        }
    }

    private Object valueOf(Class<?> type) {
        if (type == Clock.class) {
            return clock();
        }
        if (type == EntityManager.class) {
            return entityManager;
        }
        return type == Event.class ? event() : get(type);
    }

    @SuppressWarnings("unchecked")
    private Event<Object> event() {
        Event<Object> event = mock(Event.class);
        org.mockito.Mockito.doAnswer(call -> {
                    Object fired = call.getArgument(0);
                    events.add(fired);
                    List.copyOf(listeners).forEach(listener -> listener.accept(fired));
                    return null;
                })
                .when(event)
                .fire(org.mockito.ArgumentMatchers.any());
        return event;
    }

    public Courtroom listen(Consumer<Object> listener) {
        listeners.add(listener);
        return this;
    }

    public List<Object> events() {
        return events;
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Zurich");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public Instant now() {
        return now;
    }

    public void at(Instant instant) {
        now = instant;
    }

    /** A registered case of Aurelia against Borvia, both delegations seated. */
    public CaseFile file(CaseState state) {
        CaseFile file = new CaseFile(
                "F-2027-" + System.nanoTime(),
                "Borvia – Measures",
                List.of("XA"),
                "XB",
                "en",
                "The claimant alleges.",
                now);
        Cases.set(file, "docketNumber", "ESCT-2027-" + System.nanoTime());
        Cases.set(file, "registeredAt", now);
        Cases.set(file, "track", comity.docket.Track.NORMAL);
        Cases.set(file, "state", state);
        get(CaseFiles.class).add(file);
        get(CaseAccess.class).seatDelegation(file.id(), "XA", Side.CLM, Actor.registry());
        get(CaseAccess.class).seatDelegation(file.id(), "XB", Side.RSP, Actor.registry());
        return file;
    }

    public static Actor person(String login) {
        return new Actor(
                login,
                login,
                Set.of(),
                login.startsWith("x") ? login.substring(0, 2).toUpperCase() : null);
    }

    /** An uploaded PDF of so many pages. */
    public Long pdf(Actor owner, int pages) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out);
            return get(DocumentFiling.class)
                    .receive(new ByteArrayInputStream(out.toByteArray()), "paper.pdf", owner)
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is pending and forgets every row, as between two requests. */
    public void forget() {
        entityManager.flush();
        entityManager.clear();
    }

    public List<String> docket(CaseFile file) {
        return get(Docket.class).lines(file.id(), Register.DOCKET).stream()
                .map(DocketEntry::kind)
                .toList();
    }

    @Override
    public void close() {
        entityManager.getTransaction().rollback();
        entityManager.close();
    }

    /** Section 4, read from the transcription of the Rules that the tests keep. */
    private static final class Table implements TimeLimits {

        private static final Path RULES =
                Path.of("..", "processes", "src", "test", "resources", "rules", "time-limits.csv");

        private final Map<String, String[]> rows = new HashMap<>();

        Table() {
            try {
                for (String line : Files.readAllLines(RULES)) {
                    String[] cells = line.split(";", -1);
                    rows.put(cells[0], cells);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public TimeLimit of(String code, boolean urgent) {
            String[] cells = rows.get(code.substring(0, 5));
            String amount = cells[urgent ? 2 : 1];
            boolean hours = amount.endsWith("h");
            String[] caps = cells[3].split("/");
            return new TimeLimit(
                    code,
                    "",
                    urgent,
                    Integer.parseInt(amount.replace("h", "")),
                    hours ? TimeLimit.Unit.HOURS : TimeLimit.Unit.DAYS,
                    !hours,
                    caps[urgent && caps.length > 1 ? 1 : 0],
                    "",
                    effect(code, cells[4]));
        }

        /** The column says "WAIV / ESC" where a limit has two legs, and may go on in words. */
        private static String effect(String code, String expiry) {
            String[] legs = expiry.split(" / ");
            String leg = legs[code.endsWith("b") && legs.length > 1 ? 1 : 0];
            String effect = leg.replaceAll("^([A-Z]*).*", "$1");
            return effect.isEmpty() ? "-" : effect;
        }

        @Override
        public List<TimeLimit> all() {
            return List.of();
        }
    }
}
