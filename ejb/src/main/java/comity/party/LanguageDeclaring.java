package comity.party;

import comity.access.NoSuchThing;
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
import java.util.Set;

/** A Signatory declares in which languages it takes operative papers (X9). */
@ApplicationScoped
@Transactional
public class LanguageDeclaring {

    /** The languages of the Tribunal; the last three only where the parties agree (section 2.2). */
    public static final List<String> LANGUAGES = List.of("en", "fr", "ru", "de", "es", "it");

    @Inject
    Signatories signatories;

    @Inject
    ChannelKeeping channels;

    @Inject
    Keepers keepers;

    @Inject
    ReferenceLog log;

    /**
     * Declared by its focal point or a keeper of the tables, for papers that are served from now on.
     *
     * @param languages the one it needs first; none where English suffices
     */
    public void declare(String state, List<String> languages, Actor actor) {
        if (!channels.mayKeep(state, actor)) {
            keepers.require(actor);
        }
        Signatory signatory = signatories.lock(state).orElseThrow(NoSuchThing::new);
        List<String> declared = languages == null ? List.of() : List.copyOf(languages);
        EntryIncomplete.check()
                .that(LANGUAGES.containsAll(declared), "languages", "CHOICE_WANTED")
                .that(Set.copyOf(declared).size() == declared.size(), "languages", "CHOICE_WANTED")
                .done();
        Facts was = Facts.of("languages", String.join(", ", signatory.languages()));
        signatory.read(declared);
        Facts now = Facts.of("languages", String.join(", ", signatory.languages()));
        log.changed(actor, Register.SIGNATORY, state, null, was, now);
    }
}
