package comity.docket;

import static org.assertj.core.api.Assertions.assertThat;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 0, rule 7: the docket proves that nothing was changed, removed or moved. */
class DocketChainTest {

    private final List<DocketEntry> kept = new ArrayList<>();
    private int given;
    private Docket docket;

    @BeforeEach
    void a_docket_of_five_lines() throws ReflectiveOperationException {
        docket = new Docket();
        docket.entries = new KeptInMemory();
        docket.clock = Clock.fixed(Instant.parse("2027-10-12T12:20:00.123456Z"), ZoneOffset.UTC);
        docket.made = new Silent();
        CaseFile file =
                new CaseFile("F-2027-ABC234", "Borvia – Measures", List.of("XA"), "XB", "en", "s", Instant.EPOCH);
        set(file, "id", 7L);
        for (int i = 1; i <= 5; i++) {
            docket.record(
                    file,
                    NewEntry.of("kind." + i)
                            .by(actor(), Side.CLM)
                            .access(AccessClass.PTY)
                            .args("a", "" + i));
        }
    }

    private static Actor actor() {
        return new Actor("xa.agent", "I. Maren", java.util.Set.of(), "XA");
    }

    private static void set(Object target, String field, Object value) throws ReflectiveOperationException {
        Field f = target.getClass().getDeclaredField(field);
        f.setAccessible(true);
        f.set(target, value);
    }

    @Test
    void an_untouched_docket_verifies() {
        assertThat(docket.verify(7L).whole()).isTrue();
        assertThat(docket.verify(7L).lines()).isEqualTo(5);
    }

    @Test
    void a_changed_word_names_its_line() throws ReflectiveOperationException {
        set(kept.get(2), "actorName", "I. Maran");
        assertThat(docket.verify(7L)).isEqualTo(new ChainReport(7L, Register.DOCKET, 5, 3, "CHANGED"));
    }

    @Test
    void every_field_of_a_line_is_covered() throws ReflectiveOperationException {
        for (String field :
                List.of("kind", "stage", "args", "actorId", "actorName", "documentIds", "documentHashes", "nonce")) {
            DocketEntry line = kept.get(3);
            Field f = DocketEntry.class.getDeclaredField(field);
            f.setAccessible(true);
            Object before = f.get(line);
            f.set(line, before + "x");
            assertThat(docket.verify(7L).brokenSeq()).as(field).isEqualTo(4);
            f.set(line, before);
        }
        assertThat(docket.verify(7L).whole()).isTrue();
    }

    @Test
    void a_deleted_line_is_missed() {
        kept.remove(1);
        assertThat(docket.verify(7L)).isEqualTo(new ChainReport(7L, Register.DOCKET, 4, 2, "MISSING"));
    }

    @Test
    void a_deleted_last_line_is_missed() {
        kept.remove(4);
        assertThat(docket.verify(7L)).isEqualTo(new ChainReport(7L, Register.DOCKET, 4, 5, "MISSING"));
    }

    @Test
    void two_swapped_lines_are_noticed_at_the_first() throws ReflectiveOperationException {
        set(kept.get(1), "seq", 3);
        set(kept.get(2), "seq", 2);
        Collections.swap(kept, 1, 2);
        assertThat(docket.verify(7L).brokenSeq()).isEqualTo(2);
    }

    @Test
    void a_line_rehashed_after_a_change_breaks_the_next_one() throws ReflectiveOperationException {
        set(kept.get(1), "actorName", "Somebody Else");
        set(kept.get(1), "hash", ChainHash.of(kept.get(1)));
        assertThat(docket.verify(7L)).isEqualTo(new ChainReport(7L, Register.DOCKET, 5, 3, "ORDER"));
    }

    private final class KeptInMemory extends DocketEntries {
        @Override
        public DocketEntry append(DocketEntry entry) {
            kept.add(entry);
            return entry;
        }

        @Override
        public Optional<DocketEntry> last(Long caseId, Register register) {
            return register == Register.DOCKET && !kept.isEmpty()
                    ? Optional.of(kept.get(kept.size() - 1))
                    : Optional.empty();
        }

        @Override
        public List<DocketEntry> of(Long caseId, Register register) {
            return List.copyOf(kept);
        }

        @Override
        public int given(Long caseId, Register register) {
            return given;
        }

        @Override
        public void head(Long caseId, Register register, int seq, String hash) {
            given = seq;
        }
    }

    private static final class Silent implements jakarta.enterprise.event.Event<DocketEntryMade> {
        @Override
        public void fire(DocketEntryMade event) {
            // nobody listens here
        }

        @Override
        public <U extends DocketEntryMade> java.util.concurrent.CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DocketEntryMade> java.util.concurrent.CompletionStage<U> fireAsync(
                U event, jakarta.enterprise.event.NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public jakarta.enterprise.event.Event<DocketEntryMade> select(java.lang.annotation.Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DocketEntryMade> jakarta.enterprise.event.Event<U> select(
                Class<U> subtype, java.lang.annotation.Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DocketEntryMade> jakarta.enterprise.event.Event<U> select(
                jakarta.enterprise.util.TypeLiteral<U> subtype, java.lang.annotation.Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
