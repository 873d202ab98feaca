package comity.panel;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws lots and keeps each draw so that anybody can repeat it (TL-17, TL-18). */
@ApplicationScoped
@Transactional
public class Lots {

    private static final int SEED_BYTES = 32;

    /** The draw in words a programmer can follow; the texts of the page say the same in the reader's language. */
    private static final List<String> ALGORITHM = List.of(
            "SHA-256 of the seed (UTF-8) in lower-case hexadecimal equals seedHash, published at sealedAt.",
            "Each person of the pot gets a number: SHA-256 of seed, a colon and personId (UTF-8), in lower-case hexadecimal.",
            "The pot is put in ascending order of these numbers.",
            "From the first on, each person is drawn whose nationality is neither in nationalitiesTaken nor drawn already,"
                    + " until as many are drawn as there are seats.");

    @Inject
    Panels panels;

    @Inject
    CaseFiles files;

    @Inject
    PanelNews news;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Opens the seed and draws; all inputs are public from now on. The seed of a later draw is sealed at once. */
    List<Candidate> draw(CaseFile file, Panel panel, LotPot pot, Set<String> nationalitiesTaken) {
        Instant sealedAt = open(panel);
        List<Candidate> drawn = LotDrawing.draw(panel.seed(), pot.names(), pot.seats(), nationalitiesTaken);
        Instant now = clock.instant();
        panels.add(new LotDraw(panel, sealedAt, pot, nationalitiesTaken, drawn, now));
        news.docket(file, NewEntry.of("panel.lotsDrawn").stage("S09").args(panel.seed()));
        seal(file, now);
        return drawn;
    }

    /** The seed that is sealed, or the reserve where it has been opened before; when its hash was published. */
    private Instant open(Panel panel) {
        Optional<LotReserve> reserve = panel.seed() == null ? Optional.empty() : panels.reserve(panel.caseId());
        Instant sealedAt = reserve.map(LotReserve::sealedAt).orElse(panel.openedAt());
        reserve.ifPresent(next -> panel.seal(next.seed(), next.seedHash()));
        panel.openSeed();
        return sealedAt;
    }

    private void seal(CaseFile file, Instant at) {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        String words = HexFormat.of().formatHex(bytes);
        String hash = LotDrawing.sha256(words);
        Optional<LotReserve> reserve = panels.reserve(file.id());
        if (reserve.isPresent()) {
            reserve.get().seal(words, hash, at);
        } else {
            panels.add(new LotReserve(file.id(), words, hash, at));
        }
        news.docket(file, NewEntry.of("panel.seedSealed").stage("S09").args(hash));
    }

    /** Every draw of a case, done again from its inputs. Pot and names are public, the closed seed is nobody's. */
    public LotsView of(Long caseId) {
        List<LotRepetition> draws =
                panels.draws(caseId).stream().map(Lots::repeat).toList();
        Panel panel = panels.find(caseId).orElse(null);
        Optional<LotReserve> reserve =
                panel == null || panel.seed() == null ? Optional.empty() : panels.reserve(caseId);
        String closed = panel == null || panel.seed() != null ? null : panel.seedHash();
        return new LotsView(
                files.find(caseId).reference(),
                reserve.map(LotReserve::seedHash).orElse(closed),
                reserve.map(LotReserve::sealedAt).orElse(closed == null ? null : panel.openedAt()),
                ALGORITHM,
                draws);
    }

    private static LotRepetition repeat(LotDraw draw) {
        LotPot pot = draw.pot();
        List<String> again = LotDrawing.draw(draw.seed(), pot.names(), pot.seats(), draw.taken()).stream()
                .map(Candidate::personId)
                .toList();
        List<LotRepetition.Lot> lots = LotDrawing.order(draw.seed(), pot.names()).stream()
                .map(name -> new LotRepetition.Lot(
                        name.personId(),
                        name.name(),
                        name.nationality(),
                        LotDrawing.sha256(draw.seed() + ":" + name.personId()),
                        draw.result().contains(name.personId())))
                .collect(Collectors.toList());
        return new LotRepetition(
                draw.sealedAt(),
                draw.drawnAt(),
                draw.seed(),
                draw.seedHash(),
                pot.source().name(),
                pot.seats(),
                List.copyOf(draw.taken()),
                lots,
                draw.result(),
                LotDrawing.sha256(draw.seed()).equals(draw.seedHash()),
                again.equals(draw.result()));
    }
}
