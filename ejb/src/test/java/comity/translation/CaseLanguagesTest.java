package comity.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.party.LanguageDeclaring;
import comity.party.Signatories;
import comity.reference.EntryIncomplete;
import comity.reference.NothingChanged;
import comity.serving.PaperIncomplete;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** X9: English, French and Russian are free; German, Spanish and Italian where both parties agree. */
class CaseLanguagesTest extends TranslationScene {

    private CaseLanguages languages() {
        return court.get(CaseLanguages.class);
    }

    private void require(String language) {
        languages().requireFree(file, language, "language");
    }

    @Test
    @DisplayName("X9: official languages are free, others refused at their field until both agree")
    void agreed_by_both() {
        List.of("en", "fr", "ru")
                .forEach(free -> assertThatCode(() -> require(free)).doesNotThrowAnyException());
        assertThatThrownBy(() -> require("de")).isInstanceOfSatisfying(LanguageNotAgreed.class, refused -> {
            assertThat(refused.rule()).isEqualTo("X9");
            assertThat(refused.code()).isEqualTo("LANGUAGE_NOT_AGREED");
            assertThat(refused.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.path()).isEqualTo("language"));
        });
        languages().ask(file.id(), "de", CLAIMANT);
        assertThatThrownBy(() -> require("de")).isInstanceOf(LanguageNotAgreed.class);
        assertThatThrownBy(() -> languages().ask(file.id(), "de", RESPONDENT)).isInstanceOf(LanguageAsked.class);
        assertThatThrownBy(() -> languages().answer(file.id(), "de", true, CLAIMANT))
                .isInstanceOf(NotYours.class);
        languages().answer(file.id(), "de", true, RESPONDENT);
        assertThatCode(() -> require("de")).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("es")).isInstanceOf(LanguageNotAgreed.class);
        assertThat(court.docket(file)).contains("language.asked", "language.agreed");
    }

    @Test
    @DisplayName("X9: what was declined may be asked for again, by Agents only, and only what needs agreement")
    void declined_and_asked_again() {
        languages().ask(file.id(), "it", RESPONDENT);
        languages().answer(file.id(), "it", false, CLAIMANT);
        assertThatThrownBy(() -> languages().answer(file.id(), "it", true, CLAIMANT))
                .isInstanceOf(LanguageSettled.class);
        languages().ask(file.id(), "it", CLAIMANT);
        assertThatThrownBy(() -> languages().ask(file.id(), "fr", CLAIMANT)).isInstanceOf(PaperIncomplete.class);
        assertThatThrownBy(() -> languages().ask(file.id(), "es", COUNSEL)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> languages().ask(file.id(), "es", CLERK)).isInstanceOf(NotYours.class);
        for (Actor outside : List.of(STRANGER, Actor.anybody())) {
            assertThatThrownBy(() -> languages().ask(file.id(), "es", outside)).isInstanceOf(NoSuchThing.class);
        }
    }

    @Test
    @DisplayName("X9: a State declares its languages through its focal point or a keeper, the one it needs first")
    void declared() {
        LanguageDeclaring declaring = court.get(LanguageDeclaring.class);
        Signatories signatories = court.get(Signatories.class);
        assertThat(signatories.languages("XB")).containsExactly("en");
        declaring.declare("XB", List.of("ru", "en"), comity.db.Courtroom.person("xb.focal"));
        assertThat(signatories.languages("XB")).containsExactly("ru", "en");
        assertThatThrownBy(() -> declaring.declare("XB", List.of("ru", "en"), REGISTRAR))
                .isInstanceOf(NothingChanged.class);
        assertThatThrownBy(() -> declaring.declare("XB", List.of("xx"), REGISTRAR))
                .isInstanceOf(EntryIncomplete.class);
        assertThatThrownBy(() -> declaring.declare("XB", List.of("fr"), CLAIMANT))
                .isInstanceOf(NoSuchThing.class);
        declaring.declare("XB", List.of(), REGISTRAR);
        assertThat(signatories.languages("XB")).containsExactly("en");
    }
}
