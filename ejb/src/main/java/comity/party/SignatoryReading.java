package comity.party;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.reference.Keepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Signatories with their channels and terms, for those who keep the tables and, of their own State, focal points. */
@ApplicationScoped
@Transactional
public class SignatoryReading {

    @Inject
    Signatories signatories;

    @Inject
    SignatoryTerms terms;

    @Inject
    Keepers keepers;

    @Inject
    ChannelKeeping channels;

    /** All entries by name, without their channels. */
    public List<SignatoryRow> all(Actor actor) {
        keepers.requireReader(actor);
        return signatories.known().stream()
                .map(signatory -> row(signatory, List.of(), List.of()))
                .toList();
    }

    public SignatoryRow of(String code, Actor actor) {
        if (!channels.mayKeep(code, actor)) {
            keepers.requireReader(actor);
        }
        Signatory signatory = signatories.find(code).orElseThrow(NoSuchThing::new);
        return row(
                signatory,
                signatories.channels(code).stream()
                        .map(channel -> new SignatoryRow.ChannelRow(channel.rank(), channel.kind(), channel.address()))
                        .toList(),
                terms.of(code).stream()
                        .map(term -> new SignatoryRow.TermRow(
                                term.from(), term.acceptance(), split(term.reservations()), term.inForce()))
                        .toList());
    }

    private static SignatoryRow row(
            Signatory signatory, List<SignatoryRow.ChannelRow> channels, List<SignatoryRow.TermRow> terms) {
        return new SignatoryRow(
                signatory.code(),
                signatory.name(),
                signatory.kind(),
                signatory.acceptance(),
                split(signatory.reservations()),
                signatory.languages(),
                signatory.from(),
                signatory.to(),
                channels,
                terms);
    }

    private static List<String> split(String codes) {
        return Stream.of(codes.split(",")).filter(code -> !code.isBlank()).toList();
    }
}
