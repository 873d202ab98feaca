package comity.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One draw of lots with everything that went into it: whoever reads it can repeat it. */
@Entity
@Table(name = "lot_draw")
public class LotDraw {

    private static final String CELL = "\t";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lot_draw_seq")
    @SequenceGenerator(name = "lot_draw_seq", sequenceName = "lot_draw_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    private String seed;

    @Column(name = "seed_hash")
    private String seedHash;

    @Enumerated(EnumType.STRING)
    private LotPot.Source source;

    private String pot;
    private String taken;
    private int seats;
    private String result;

    protected LotDraw() {}

    LotDraw(Panel panel, Instant sealedAt, LotPot pot, Set<String> taken, List<Candidate> drawn, Instant at) {
        this.caseId = panel.caseId();
        this.seed = panel.seed();
        this.seedHash = panel.seedHash();
        this.sealedAt = sealedAt;
        this.source = pot.source();
        this.pot = pot.names().stream()
                .map(name -> String.join(CELL, name.personId(), name.name(), name.nationality()))
                .collect(Collectors.joining("\n"));
        this.taken = String.join(",", new TreeSet<>(taken));
        this.seats = pot.seats();
        this.result = drawn.stream().map(Candidate::personId).collect(Collectors.joining(","));
        this.drawnAt = at;
    }

    LotPot pot() {
        List<Candidate> names = pot.lines()
                .map(line -> line.split(CELL, -1))
                .map(cells -> new Candidate(cells[0], cells[1], cells[2]))
                .toList();
        return new LotPot(source, names, seats);
    }

    Set<String> taken() {
        return new TreeSet<>(CouncilRecord.codes(taken));
    }

    List<String> result() {
        return Arrays.asList(result.split(","));
    }

    Instant sealedAt() {
        return sealedAt;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    String seed() {
        return seed;
    }

    String seedHash() {
        return seedHash;
    }
}
