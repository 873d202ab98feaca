package comity.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.filing.ClaimForm.Attached;
import comity.filing.ClaimForm.Exhibit;
import comity.instrument.Provisions;
import comity.party.Signatories;
import comity.party.Signatory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 2.2: each deficiency code has its fault, and a whole form has none. */
class ClaimChecksTest {

    private static final Attached FILE = new Attached(7L, null, "log.pdf", "ab".repeat(32));

    private final ClaimChecks checks = new ClaimChecks();

    @BeforeEach
    void two_states_and_one_provision() {
        Signatories signatories = mock(Signatories.class);
        when(signatories.find(any())).thenReturn(Optional.empty());
        LocalDate always = LocalDate.of(1900, 1, 1);
        when(signatories.find("XA"))
                .thenReturn(Optional.of(new Signatory("XA", "Aurelia", "STATE", "GENERAL", "", always)));
        when(signatories.find("XD"))
                .thenReturn(Optional.of(new Signatory("XD", "Dravonia", "STATE", "GENERAL", "", always)));
        Provisions provisions = mock(Provisions.class);
        when(provisions.inForceAmong(any(), any(), any())).thenReturn(Set.of("H2-15", "H2-5"));
        checks.signatories = signatories;
        checks.clock = Clock.fixed(Instant.parse("2027-10-12T12:00:00Z"), ZoneId.of("Europe/Zurich"));
        checks.parts = new PartChecks();
        checks.parts.provisions = provisions;
    }

    private List<FormFinding> check(ClaimForm form) {
        return checks.check(new FormFiles.Resolved(form, Set.of(), true, 0));
    }

    @Test
    void a_whole_form_leaves_nothing_to_ask() {
        assertThat(check(Forms.whole())).isEmpty();
    }

    @Test
    void x9_the_official_languages_are_free_and_another_where_the_respondent_has_declared_it() {
        when(checks.signatories.languages("XD")).thenReturn(List.of("it"));
        for (String language : List.of("en", "fr", "ru", "it")) {
            assertThat(check(Forms.with("language", language))).as(language).isEmpty();
        }
        assertThat(check(Forms.with("language", "es")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("D19"));
    }

    @Test
    void a_negative_declaration_that_says_which_accusation_it_answers_is_specific() {
        assertThat(check(Forms.declaration(null))).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.concat(faultsOfClaims(), faultsOfTheForm());
    }

    private static Stream<Arguments> faultsOfClaims() {
        return Stream.of(
                Arguments.of("D01", "claimants[0]", Forms.with("claimants", List.of("XX"))),
                Arguments.of("D02", "respondent", Forms.with("respondent", "XX")),
                Arguments.of("D02", "respondent", Forms.with("respondent", " ")),
                Arguments.of("D03", "agent.name", Forms.with("agent", null)),
                Arguments.of("D03", "channels", Forms.with("channels", List.of("a@x.example", "A@x.example "))),
                Arguments.of("D04", "credentials", Forms.with("credentials", null)),
                Arguments.of("D05", "title", Forms.with("title", "")),
                Arguments.of("D05", "title", Forms.with("title", "Measures of Dravonia")),
                Arguments.of("D06", "claims[0].category", Forms.withClaim("category", null)),
                Arguments.of("D07", "claims[0].measure", Forms.withClaim("measure", "Too short")),
                Arguments.of("D07", "claims[0].accusation.by", Forms.declaration("by")),
                Arguments.of("D07", "claims[0].accusation.on", Forms.declaration("on")),
                Arguments.of("D07", "claims[0].accusation.text", Forms.declaration("text")),
                Arguments.of("D07", "claims[0].accusation.link", Forms.declaration("link")),
                Arguments.of("D08", "claims[0].from", Forms.withClaim("from", null)),
                Arguments.of("D08", "claims[0].from", Forms.withClaim("from", LocalDate.of(2027, 10, 13))),
                Arguments.of("D08", "claims[0].to", Forms.withClaim("to", null)),
                Arguments.of("D08", "claims[0].to", Forms.withClaim("to", LocalDate.of(2027, 8, 2))),
                Arguments.of("D09", "claims[0].place.name", Forms.withClaim("category", "HNC-STAT")),
                Arguments.of("D10", "claims[0].provisions", Forms.withClaim("provisions", List.of())),
                Arguments.of("D10", "claims[0].provisions[0]", Forms.withClaim("provisions", List.of("ECHR-2"))),
                Arguments.of("D11", "claims[0].facts", Forms.withClaim("facts", List.of())),
                Arguments.of("D11", "claims[0].facts[0]", Forms.withClaim("facts", List.of("See {C-2/14}."))),
                Arguments.of("D12", "claims[0].attribution", Forms.withClaim("attribution", null)),
                Arguments.of("D12", "claims[0].confidence", Forms.withClaim("confidence", null)),
                Arguments.of("D13", "claims[0].harm", Forms.withClaim("harm", "")),
                Arguments.of("D14", "claims[0].remedies", Forms.withClaim("remedies", List.of())));
    }

    private static Stream<Arguments> faultsOfTheForm() {
        return Stream.of(
                Arguments.of("D15", "priorSteps", Forms.with("priorSteps", null)),
                Arguments.of("D16", "jurisdictionBasis", Forms.with("jurisdictionBasis", null)),
                Arguments.of("D17", "urgency", Forms.with("urgency", null)),
                Arguments.of(
                        "D17",
                        "urgency.requested",
                        Forms.with(
                                "urgency",
                                new ClaimForm.Urgency(true, false, false, false, null, false, "Now.", false))),
                Arguments.of("D18", "publicSummary", Forms.with("publicSummary", "")),
                Arguments.of("D19", "language", Forms.with("language", null)),
                Arguments.of("D19", "language", Forms.with("language", "de")),
                Arguments.of(
                        "D20",
                        "exhibits[0].file",
                        Forms.with("exhibits", List.of(exhibit(null, "Log", LocalDate.of(2027, 8, 1))))),
                Arguments.of(
                        "D20",
                        "exhibits[0].title",
                        Forms.with("exhibits", List.of(exhibit(FILE, " ", LocalDate.of(2027, 8, 1))))),
                Arguments.of("D20", "exhibits[0].date", Forms.with("exhibits", List.of(exhibit(FILE, "Log", null)))));
    }

    private static Exhibit exhibit(Attached file, String title, LocalDate date) {
        return new Exhibit(file, title, date, "grid operator", "en", null, false, false, false);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void each_fault_has_its_code_and_its_field(String code, String path, ClaimForm form) {
        assertThat(check(form)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(path);
        });
        assertThat(check(form)).extracting(FormFinding::code).containsOnly(code);
    }

    @Test
    void every_code_that_the_form_can_fail_is_proved_above() {
        List<String> proved = faults().map(row -> (String) row.get()[0]).toList();
        assertThat(ClaimChecks.CODES)
                .hasSize(21)
                .allSatisfy(code -> assertThat(code.equals("D21") || proved.contains(code))
                        .as(code)
                        .isTrue());
    }

    @Test
    void every_fault_is_said_in_words_of_each_language() {
        faults().forEach(row -> check((ClaimForm) row.get()[2]).forEach(finding -> {
            for (String language : List.of("en", "fr", "ru")) {
                assertThat(CheckTexts.of(language).text(finding)).isNotBlank().doesNotContain("{0}");
            }
        }));
    }

    @Test
    void an_unreadable_exhibit_is_named() {
        ClaimForm form = Forms.with("exhibits", List.of(exhibit(FILE, "Log", LocalDate.of(2027, 8, 1))));
        assertThat(checks.check(new FormFiles.Resolved(form, Set.of(0), true, 0)))
                .extracting(FormFinding::reason)
                .containsExactly("UNREADABLE");
    }

    @Test
    void what_a_form_need_not_meet_follows_from_its_subjects() {
        assertThat(ClaimChecks.notRequired(Forms.whole())).containsExactly("D09");
        assertThat(ClaimChecks.notRequired(Forms.withClaim("category", "HNC-STAT")))
                .containsExactly("D12");
        assertThat(ClaimChecks.notRequired(Forms.withClaim("category", "TER-PRXY")))
                .isEmpty();
    }
}
