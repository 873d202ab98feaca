package comity.party;

import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Standing;
import comity.common.Actor;
import comity.reference.EntryIncomplete;
import comity.reference.Facts;
import comity.reference.Keepers;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Registers the two channels at which a State receives service (S04). */
@ApplicationScoped
@Transactional
public class ChannelKeeping {

    private static final int LONGEST = 200;

    @Inject
    Signatories signatories;

    @Inject
    Keepers keepers;

    @Inject
    Standing standing;

    @Inject
    ReferenceLog log;

    /** The State's focal point keeps its channels; the Registrar does so for it. */
    public boolean mayKeep(String state, Actor actor) {
        return keepers.keeps(actor)
                || standing.holding(CourtRole.FPT, state).stream()
                        .anyMatch(office -> office.personId().equals(actor.id()));
    }

    /** Replaces both channels from now on; services that have been dispatched keep their addresses. */
    public void register(String state, ChannelEntry first, ChannelEntry second, Actor actor) {
        if (!mayKeep(state, actor)) {
            keepers.require(actor);
        }
        if (signatories.lock(state).isEmpty()) {
            throw new NoSuchThing();
        }
        check(first, second);
        List<Channel> old = signatories.channels(state);
        Facts now = Facts.of("channel1", words(first)).and("channel2", words(second));
        Facts was = Facts.of("channel1", words(old, 1)).and("channel2", words(old, 2));
        log.changed(actor, Register.CHANNEL, state, null, was, now);
        set(old, state, 1, first);
        set(old, state, 2, second);
    }

    private void set(List<Channel> old, String state, int rank, ChannelEntry entry) {
        old.stream()
                .filter(channel -> channel.rank() == rank)
                .findFirst()
                .ifPresentOrElse(
                        channel ->
                                channel.register(entry.kind(), entry.address().strip()),
                        () -> signatories.add(new Channel(
                                state, rank, entry.kind(), entry.address().strip())));
    }

    private static void check(ChannelEntry first, ChannelEntry second) {
        EntryIncomplete.Check check = EntryIncomplete.check()
                .required("first", first.address(), LONGEST)
                .required("second", second.address(), LONGEST)
                .that(isMail(first.address()), "first", "ADDRESS_FORM")
                .that(!same(first.address(), second.address()), "second", "CHANNELS_ALIKE");
        if (Channel.WEBHOOK.equals(second.kind())) {
            check.that(Objects.toString(second.address(), "").matches("https?://\\S+"), "second", "HOOK_FORM");
        } else {
            check.that(isMail(second.address()), "second", "ADDRESS_FORM");
        }
        check.done();
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    private static boolean isMail(String address) {
        return address != null && address.strip().matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");
    }

    private static String words(ChannelEntry entry) {
        return entry.kind() + " " + entry.address().strip();
    }

    private static String words(List<Channel> channels, int rank) {
        return channels.stream()
                .filter(channel -> channel.rank() == rank)
                .map(channel -> channel.kind() + " " + channel.address())
                .findFirst()
                .orElse("");
    }
}
