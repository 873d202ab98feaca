package comity.communication;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.common.Refusal;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Takes communications in and shows them to the registry. The one door for page and API. */
@ApplicationScoped
@Transactional
public class CommunicationDesk {

    public static final int WORDS_MOST = 10_000;
    public static final int LINE_MOST = 200;
    public static final int PAGE = 50;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 8;
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "ru");

    @Inject
    Communications communications;

    @Inject
    CommunicationGate gate;

    @Inject
    TribunalCalendar calendar;

    @Inject
    TimeLimits limits;

    @Inject
    Outbox outbox;

    @Inject
    AccessPolicy policy;

    private final SecureRandom random = new SecureRandom();

    /**
     * Writes the line and acknowledges it.
     *
     * @param network where it came from, for the count of the last hour only; it is not kept
     */
    public CommunicationReceipt send(SendCommunication told, String network) {
        SendCommunication fit = fit(told);
        gate.pass(network);
        CommunicationHead head = communications.lockedHead();
        Instant now = calendar.instant().truncatedTo(ChronoUnit.MILLIS);
        Communication line = new Communication(fit, line(head, now), token());
        communications.add(line);
        head.moveTo(line);
        if (fit.address() != null) {
            outbox.acknowledge(fit.address(), line.reference());
        }
        return receipt(line);
    }

    private Communication.Line line(CommunicationHead head, Instant now) {
        StringBuilder signs = new StringBuilder("K-" + calendar.dayOf(now).getYear() + "-");
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new Communication.Line(
                head.lastNumber() + 1,
                signs.toString(),
                now,
                calendar.due(now, limits.of("FX-08", false), 0, 0),
                token(),
                head.lastHash());
    }

    private String token() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static SendCommunication fit(SendCommunication told) {
        SendCommunication typed = new SendCommunication(
                text(told.sender()),
                text(told.address()),
                text(told.subject()),
                text(told.words()),
                told.language() != null && LANGUAGES.contains(told.language()) ? told.language() : "en",
                text(told.website()));
        Refusal unfit = new CommunicationUnfit();
        if (typed.website() != null) {
            throw unfit;
        }
        require(unfit, "subject", typed.subject(), LINE_MOST);
        require(unfit, "words", typed.words(), WORDS_MOST);
        length(unfit, "sender", typed.sender(), LINE_MOST);
        length(unfit, "address", typed.address(), LINE_MOST);
        if (typed.address() != null && !typed.address().matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+")) {
            unfit.fault("address", "NOT_AN_ADDRESS");
        }
        if (!unfit.faults().isEmpty()) {
            throw unfit;
        }
        return typed;
    }

    private static void require(Refusal unfit, String field, String typed, int most) {
        if (typed == null) {
            unfit.fault(field, "REQUIRED");
        }
        length(unfit, field, typed, most);
    }

    private static void length(Refusal unfit, String field, String typed, int most) {
        if (typed != null && typed.length() > most) {
            unfit.fault(field, "TOO_LONG", most, typed.length());
        }
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The acknowledgement again, for whoever has its reference. */
    public CommunicationReceipt receipt(String reference) {
        return receipt(communications.byReference(reference).orElseThrow(NoSuchThing::new));
    }

    private static CommunicationReceipt receipt(Communication line) {
        return new CommunicationReceipt(line.reference(), line.receivedAt(), line.sha256(), line.keepUntil());
    }

    /** The registry's list, the latest first. To everyone else it is absent. */
    public List<CommunicationRow> list(Integer before, Actor actor) {
        requireRegistry(actor);
        return communications.before(before == null ? Integer.MAX_VALUE : before, PAGE + 1).stream()
                .map(CommunicationRow::of)
                .toList();
    }

    public CommunicationRow read(String reference, Actor actor) {
        requireRegistry(actor);
        return CommunicationRow.of(communications.byReference(reference).orElseThrow(NoSuchThing::new));
    }

    private void requireRegistry(Actor actor) {
        if (!policy.isRegistry(actor)) {
            throw new NoSuchThing();
        }
    }
}
