package comity.reference;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.CourtRole;
import comity.access.JudgeAndDelegate;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.common.Refusal;
import comity.db.Courtroom;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.HolidayKeeping;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.gazetteer.GazetteerReading;
import comity.gazetteer.PlaceEntry;
import comity.gazetteer.PlaceKeeping;
import comity.instrument.Bind;
import comity.instrument.InstrumentKeeping;
import comity.instrument.InstrumentReading;
import comity.instrument.InstrumentRegistry;
import comity.instrument.Period;
import comity.panel.Nomination;
import comity.panel.NominationsUsed;
import comity.panel.RosterKeeping;
import comity.panel.RosterTerms;
import comity.party.ChannelEntry;
import comity.party.ChannelKeeping;
import comity.party.Signatories;
import comity.party.SignatoryEntry;
import comity.party.SignatoryKeeping;
import comity.party.TermsInForce;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 1: the reference tables are kept by few, each change is dated and logged, and touches no running case. */
class ReferenceTablesTest {

    /** The day on which the courtroom opens, a Monday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Courtroom court = new Courtroom();
    private final Actor registrar = person("registrar");

    @AfterEach
    void leave() {
        court.close();
    }

    private List<ReferenceChangeRow> log(Register register) {
        return court.get(ReferenceLog.class).before(null, register, null, 20, registrar);
    }

    private static List<String> codes(Throwable refused) {
        return ((Refusal) refused)
                .faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList();
    }

    @Test
    void section_4_a_running_limit_keeps_its_date_when_a_holiday_is_added_and_reads_it_when_extended() {
        CaseFile file = court.file(CaseState.SERVED);
        DeadlineKeeper keeper = court.get(DeadlineKeeper.class);
        Deadline running = keeper.start(file.id(), "TL-07", court.now(), Obligor.RSP);
        Instant before = running.dueAt();
        LocalDate last = LocalDate.ofInstant(before, court.clock().getZone()).minusDays(1);
        assertThat(last).isEqualTo(LocalDate.of(2027, 3, 11));

        court.get(HolidayKeeping.class).add(last, "Founding Day", registrar);

        assertThat(running.dueAt()).isEqualTo(before);
        CaseFile other = court.file(CaseState.SERVED);
        Deadline later = keeper.start(other.id(), "TL-07", court.now(), Obligor.RSP);
        assertThat(later.dueAt()).isEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(log(Register.HOLIDAY)).singleElement().satisfies(change -> {
            assertThat(change.act()).isEqualTo(ReferenceChange.Act.ADDED);
            assertThat(change.actorId()).isEqualTo("registrar");
            assertThat(change.at()).isEqualTo(court.now());
            assertThat(change.inForce()).isEqualTo(last);
            assertThat(change.fields()).containsExactly(new ReferenceChangeRow.Field("name", "", "Founding Day"));
        });
    }

    @Test
    void section_4_only_a_holiday_to_come_is_added_or_taken_away() {
        HolidayKeeping keeping = court.get(HolidayKeeping.class);
        assertThatThrownBy(() -> keeping.add(TODAY, "Today", registrar))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("day DAY_BEHIND"));
        keeping.add(TODAY.plusDays(1), "Tomorrow", registrar);
        assertThatThrownBy(() -> keeping.add(TODAY.plusDays(1), "Again", registrar))
                .isInstanceOf(EntryKnown.class);
        court.at(court.now().plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> keeping.end(TODAY.plusDays(1), registrar)).isInstanceOf(EntryOver.class);
    }

    @Test
    void section_1_a_reservation_counts_from_its_day_and_a_claim_filed_before_is_not_touched() {
        SignatoryKeeping keeping = court.get(SignatoryKeeping.class);
        Signatories signatories = court.get(Signatories.class);
        LocalDate from = TODAY.plusDays(10);
        keeping.change(new SignatoryEntry("XA", "Aurelia", "STATE", "GENERAL", "TERR", from), registrar);

        assertThat(signatories.reservedOn("XA", TODAY)).isEmpty();
        assertThat(signatories.reservedOn("XA", from)).containsExactly("TERR");
        assertThat(signatories.find("XA").orElseThrow().reservations()).isEmpty();

        TermsInForce coming = court.get(TermsInForce.class);
        Instant begins = from.atStartOfDay(court.clock().getZone()).toInstant();
        assertThat(coming.nextDay()).contains(begins);
        court.at(begins);
        coming.begin(begins);

        assertThat(signatories.find("XA").orElseThrow().reservations()).isEqualTo("TERR");
        assertThat(signatories.reservedOn("XA", TODAY)).isEmpty();
        assertThat(coming.nextDay()).isEmpty();
        assertThat(log(Register.SIGNATORY)).singleElement().satisfies(change -> {
            assertThat(change.entry()).isEqualTo("XA");
            assertThat(change.inForce()).isEqualTo(from);
            assertThat(change.fields()).containsExactly(new ReferenceChangeRow.Field("reservations", "", "TERR"));
        });
    }

    @Test
    void section_1_a_signatory_is_added_and_ends_on_a_day_and_nothing_counts_from_yesterday() {
        SignatoryKeeping keeping = court.get(SignatoryKeeping.class);
        Signatories signatories = court.get(Signatories.class);
        assertThatThrownBy(() ->
                        keeping.add(new SignatoryEntry("x1", " ", "CITY", "NO", "SEA", TODAY.minusDays(1)), registrar))
                .satisfies(refused -> assertThat(codes(refused))
                        .containsExactly(
                                "name REQUIRED",
                                "kind CHOICE_WANTED",
                                "acceptance CHOICE_WANTED",
                                "reservations CHOICE_WANTED",
                                "from DAY_BEHIND",
                                "code CODE_FORM"));
        keeping.add(new SignatoryEntry("XY", "Yvonia", "STATE", "GENERAL", "", TODAY), registrar);
        assertThat(signatories.find("XY").orElseThrow().isSignatoryOn(TODAY)).isTrue();
        keeping.end("XY", TODAY.plusDays(5), registrar);
        assertThat(signatories.find("XY").orElseThrow().isSignatoryOn(TODAY.plusDays(4)))
                .isTrue();
        assertThat(signatories.find("XY").orElseThrow().isSignatoryOn(TODAY.plusDays(5)))
                .isFalse();
        assertThatThrownBy(() ->
                        keeping.change(new SignatoryEntry("XY", "Yvonia", "STATE", "SPECIAL", "", TODAY), registrar))
                .isInstanceOf(EntryOver.class);
    }

    @Test
    void a_change_that_changes_nothing_is_refused() {
        assertThatThrownBy(() -> court.get(SignatoryKeeping.class)
                        .change(new SignatoryEntry("XA", "Aurelia", "STATE", "GENERAL", "", TODAY), registrar))
                .isInstanceOf(NothingChanged.class);
    }

    @Test
    void s04_the_focal_point_registers_two_different_channels_of_its_own_state_and_no_other() {
        ChannelKeeping keeping = court.get(ChannelKeeping.class);
        ChannelEntry first = new ChannelEntry("EMAIL", "a@aurelia.example");
        ChannelEntry second = new ChannelEntry("WEBHOOK", "https://aurelia.example/tribunal");
        keeping.register("XA", first, second, person("xa.focal"));
        assertThat(court.get(Signatories.class).channels("XA"))
                .extracting(channel -> channel.kind() + " " + channel.address())
                .containsExactly("EMAIL a@aurelia.example", "WEBHOOK https://aurelia.example/tribunal");
        assertThat(log(Register.CHANNEL))
                .singleElement()
                .satisfies(change -> assertThat(change.actorId()).isEqualTo("xa.focal"));

        assertThatThrownBy(() -> keeping.register("XA", first, first, person("xa.focal")))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("second CHANNELS_ALIKE"));
        assertThatThrownBy(() -> keeping.register("XA", second, first, registrar))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("first ADDRESS_FORM"));
        for (String other : List.of("xb.focal", "xa.agent", "xa.counsel")) {
            assertThatThrownBy(() -> keeping.register("XA", first, second, person(other)))
                    .isInstanceOf(NoSuchThing.class);
        }
    }

    @Test
    void section_1_a_signatory_has_four_nominations_for_six_years_and_nobody_is_judge_and_delegate() {
        RosterKeeping keeping = court.get(RosterKeeping.class);
        court.get(Standing.class).add(new Person("xa.new", "New Judge", "new@aurelia.example", null, "XA"));
        Nomination nomination = new Nomination(CourtRole.PNL, "xa.new", "XA");
        assertThatThrownBy(() -> keeping.nominate(nomination, registrar)).isInstanceOf(NominationsUsed.class);

        Long leaving = keeping.of(CourtRole.PNL, registrar).stream()
                .filter(row -> row.personId().equals("xa.judge4"))
                .findFirst()
                .orElseThrow()
                .id();
        keeping.end(CourtRole.PNL, leaving, registrar);
        keeping.nominate(nomination, registrar);

        LocalDate ends = LocalDate.of(2033, 3, 1);
        assertThat(keeping.of(CourtRole.PNL, registrar))
                .filteredOn(row -> row.personId().equals("xa.new"))
                .singleElement()
                .satisfies(row -> assertThat(row.endsOn()).isEqualTo(ends));
        RosterTerms terms = court.get(RosterTerms.class);
        Instant over = ends.plusDays(1).atStartOfDay(court.clock().getZone()).toInstant();
        assertThat(terms.nextDue()).contains(over);
        terms.runDue(over.minusSeconds(1));
        assertThat(court.get(Standing.class).appointmentsOf("xa.new")).hasSize(1);
        court.at(over);
        terms.runDue(over);
        assertThat(court.get(Standing.class).appointmentsOf("xa.new")).isEmpty();

        assertThatThrownBy(() -> keeping.nominate(new Nomination(CourtRole.PNL, "xa.agent", "XA"), registrar))
                .isInstanceOf(JudgeAndDelegate.class);
    }

    @Test
    void section_1_lists_of_mediators_experts_and_inspectors_are_kept_alike() {
        RosterKeeping keeping = court.get(RosterKeeping.class);
        court.get(Standing.class).add(new Person("xc.surveyor", "A Surveyor", "s@caldera.example", null, "XC"));
        for (CourtRole list : List.of(CourtRole.MED, CourtRole.EXP, CourtRole.INS)) {
            keeping.nominate(new Nomination(list, "xc.surveyor", "XC"), registrar);
            assertThatThrownBy(() -> keeping.nominate(new Nomination(list, "xc.surveyor", "XC"), registrar))
                    .satisfies(refused -> assertThat(codes(refused)).containsExactly("personId LISTED_ALREADY"));
        }
        assertThatThrownBy(() -> keeping.of(CourtRole.REG, registrar)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void d09_a_place_is_added_described_and_offered_until_its_last_day() {
        PlaceKeeping keeping = court.get(PlaceKeeping.class);
        PlaceEntry entry = new PlaceEntry("Tarn Reach", "47.10 N, 29.00 E", "XC", true, "");
        assertThatThrownBy(() -> keeping.add(entry, registrar))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("inControl CONTROL_WANTED"));
        String id = keeping.add(new PlaceEntry("Tarn Reach", "47.10 N, 29.00 E", "XC", false, ""), registrar);
        keeping.change(id, new PlaceEntry("Tarn Reach", "47.10 N, 29.00 E", "XC", true, "Caldera"), registrar);
        assertThat(log(Register.PLACE).get(0).fields())
                .containsExactly(
                        new ReferenceChangeRow.Field("disputed", "false", "true"),
                        new ReferenceChangeRow.Field("inControl", "", "Caldera"));
        keeping.end(id, TODAY, registrar);
        GazetteerReading reading = court.get(GazetteerReading.class);
        assertThat(reading.places()).anyMatch(place -> place.id().equals(id));
        court.at(court.now().plus(Duration.ofDays(1)));
        assertThat(reading.places()).noneMatch(place -> place.id().equals(id));
        assertThat(reading.of(id, registrar).name()).isEqualTo("Tarn Reach");
    }

    @Test
    void section_8_a_binding_counts_for_its_days() {
        court.get(InstrumentRegistry.class).loadIfEmpty();
        InstrumentKeeping keeping = court.get(InstrumentKeeping.class);
        InstrumentReading reading = court.get(InstrumentReading.class);
        Period now = new Period(TODAY, TODAY);
        assertThat(reading.inForceFor(List.of("XA", "XD"), now))
                .noneMatch(row -> row.instrument().equals("CCM"));

        keeping.bind(new Bind("CCM", "", "XD", TODAY, null, null), registrar);
        assertThat(reading.inForceFor(List.of("XA", "XD"), now))
                .anyMatch(row -> row.instrument().equals("CCM"));

        Long row = reading.bindingsOf("CCM").stream()
                .filter(binding -> binding.state().equals("XD"))
                .findFirst()
                .orElseThrow()
                .id();
        keeping.end(row, TODAY.plusDays(3), registrar);
        Period later = new Period(TODAY.plusDays(4), TODAY.plusDays(4));
        assertThat(reading.inForceFor(List.of("XA", "XD"), later))
                .noneMatch(found -> found.instrument().equals("CCM"));
        assertThat(log(Register.BINDING)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void section_1_clerks_and_auditors_read_and_to_everybody_else_the_tables_look_absent() {
        ReferenceLog log = court.get(ReferenceLog.class);
        HolidayKeeping keeping = court.get(HolidayKeeping.class);
        for (String reader : List.of("clerk1", "auditor")) {
            assertThat(log.before(null, null, null, 5, person(reader))).isEmpty();
            assertThatThrownBy(() -> keeping.add(TODAY.plusDays(9), "Nobody's", person(reader)))
                    .isInstanceOf(NotYours.class);
        }
        for (String outsider : List.of("xa.focal", "xa.agent", "president", "xa.judge1", "xa.council", "editor")) {
            assertThatThrownBy(() -> log.before(null, null, null, 5, person(outsider)))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> keeping.add(TODAY.plusDays(9), "Nobody's", person(outsider)))
                    .isInstanceOf(NoSuchThing.class);
        }
        for (String keeper : List.of("registrar", "deputy.registrar", "admin")) {
            keeping.add(TODAY.plusDays(20 + keeper.length()), "Kept by " + keeper, person(keeper));
        }
    }
}
