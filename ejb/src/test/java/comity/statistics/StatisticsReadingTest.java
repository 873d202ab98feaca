package comity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Track;
import comity.filing.FiledClaims;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 11: what is counted of the public record, on the real database. */
class StatisticsReadingTest {

    private final Courtroom court = new Courtroom();

    @AfterEach
    void leave() {
        court.close();
    }

    private CaseFile file(CaseState state, Instant registered, String... measures) {
        CaseFile file = new CaseFile(
                "F-2027-S" + System.nanoTime(), "Measures", List.of("XA"), "XB", "en", "Alleged.", registered);
        if (state != CaseState.EXAMINATION) {
            Cases.set(file, "docketNumber", "ESCT-2027-" + System.nanoTime());
            Cases.set(file, "registeredAt", registered);
        }
        Cases.set(file, "track", Track.NORMAL);
        Cases.set(file, "state", state);
        court.get(CaseFiles.class).add(file);
        FiledClaims.of(court, file, measures);
        return file;
    }

    private void line(CaseFile file, String kind, Instant at) {
        court.at(at);
        court.get(Docket.class)
                .record(
                        file,
                        NewEntry.of(kind).by(Actor.registry(), Side.TRIBUNAL).stage("S09"));
    }

    private Statistics counted() {
        return court.get(StatisticsReading.class).read();
    }

    @Test
    void registered_cases_count_and_claims_that_are_only_filed_do_not() {
        Statistics before = counted();
        Instant now = court.now();
        file(CaseState.CONSULTATION, now.minus(Duration.ofDays(9)), "One measure.", "Another.");
        file(CaseState.EXAMINATION, now, "Not yet registered.");
        CaseFile settled = file(CaseState.CLOSED, now, "Settled.");
        Cases.set(settled, "closeReason", CloseReason.SETTLED);
        court.forget();
        Statistics after = counted();
        assertThat(after.registered() - before.registered()).isEqualTo(2);
        assertThat(after.open() - before.open()).isEqualTo(1);
        assertThat(after.closed() - before.closed()).isEqualTo(1);
        assertThat(after.settled() - before.settled()).isEqualTo(1);
        assertThat(claims(after, true) - claims(before, true)).isEqualTo(1);
        assertThat(claims(after, false) - claims(before, false)).isEqualTo(1);
        assertThat(after.states())
                .filteredOn(row -> row.state().equals("CONSULTATION"))
                .allSatisfy(row -> assertThat(row.longestDays()).isGreaterThanOrEqualTo(9));
        assertThat(after.states()).extracting(Statistics.Standing::state).doesNotContain("EXAMINATION", "CLOSED");
    }

    private static long claims(Statistics counted, boolean first) {
        return counted.categories().stream()
                .mapToLong(row -> first ? row.first() : row.further())
                .sum();
    }

    @Test
    void tl_58_a_panel_phase_is_held_against_its_limit() {
        Instant composed = court.now();
        CaseFile quick = file(CaseState.DECIDED, composed, "Quick.");
        CaseFile slow = file(CaseState.DECIDED, composed, "Slow.");
        line(quick, "panel.composed", composed);
        line(slow, "panel.composed", composed);
        line(quick, "decision.issued", composed.plus(Duration.ofDays(100)));
        line(slow, "decision.issued", composed.plus(Duration.ofDays(300)));
        CaseFile urgent = file(CaseState.DECIDED, composed, "Urgent.");
        Cases.set(urgent, "track", Track.URGENT);
        line(urgent, "panel.composed", composed);
        line(urgent, "decision.issued", composed.plus(Duration.ofDays(80)));
        court.forget();
        Statistics.Span span = counted().spans().stream()
                .filter(part -> part.name().equals("panel"))
                .findFirst()
                .orElseThrow();
        assertThat(span.limitDays()).isEqualTo(260);
        assertThat(span.cases()).isEqualTo(2);
        assertThat(span.within()).isEqualTo(1);
        assertThat(span.median()).isEqualTo(200);
        assertThat(span.ninth()).isEqualTo(280);
    }
}
