package comity.panel;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TL-17, TL-18: the seed is published by its hash before, opened at the draw, and anybody repeats the draw. */
class LotsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Courtroom court = new Courtroom();
    private CaseFile file;

    @BeforeEach
    void judges_are_named_of_six_names() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        file = court.file(CaseState.PANEL_ESTABLISHED);
        court.get(PanelOpening.class).open(file.id());
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelOpening.class).wish(file.id(), 3, person(agent));
        }
        List<String> names = court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
        court.get(PanelNaming.class).propose(file.id(), names, person("registrar"));
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelNaming.class).agree(file.id(), names.subList(0, 3), person(agent));
        }
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private LotsView lots() {
        return court.get(Lots.class).of(file.id());
    }

    /** The nominee of the first seat declines; after the proposed names the lot decides. */
    private void decline() {
        String first = court.get(Panels.class).seated(file.id()).get(0).personId();
        court.get(SeatVacancy.class).resign(file.id(), "I cannot sit.", person(first));
    }

    private void drawnOnce() {
        while (lots().draws().isEmpty()) {
            decline();
        }
    }

    @Test
    void tl_17_before_the_draw_only_the_hash_of_the_seed_is_known() throws Exception {
        String hash = lots().pendingHash();
        assertThat(hash).hasSize(64);
        assertThat(lots().draws()).isEmpty();
        assertThat(JSON.writeValueAsString(lots()))
                .doesNotContain(court.get(Panels.class).of(file.id()).sealedSeed());
        drawnOnce();
        assertThat(lots().draws().get(0).seedHash()).isEqualTo(hash);
        assertThat(lots().draws().get(0).sealedAt())
                .isEqualTo(court.get(Panels.class).of(file.id()).openedAt());
        assertThat(sha256(lots().draws().get(0).seed())).isEqualTo(hash);
    }

    @Test
    void tl_18_with_the_seed_that_opens_the_next_one_is_sealed_and_decides_the_next_draw() {
        drawnOnce();
        String next = lots().pendingHash();
        assertThat(next).isNotEqualTo(lots().draws().get(0).seedHash());
        assertThat(court.docket(file)).contains("panel.lotsDrawn", "panel.seedSealed");
        decline();
        assertThat(lots().draws()).hasSize(2);
        assertThat(lots().draws().get(1).seedHash()).isEqualTo(next);
        assertThat(lots().pendingHash()).isNotEqualTo(next);
    }

    @Test
    void tl_17_each_draw_is_repeated_from_the_published_answer_alone() throws Exception {
        drawnOnce();
        decline();
        JsonNode answer = JSON.readTree(JSON.writeValueAsString(lots()));
        assertThat(answer.path("draws")).hasSize(2);
        for (JsonNode draw : answer.path("draws")) {
            assertThat(sha256(draw.path("seed").asText()))
                    .isEqualTo(draw.path("seedHash").asText());
            assertThat(repeat(draw)).isEqualTo(texts(draw.path("result")));
            assertThat(draw.path("same").asBoolean()).isTrue();
            assertThat(draw.path("sealed").asBoolean()).isTrue();
        }
        String seated = court.get(Panels.class).seated(file.id()).get(0).personId();
        assertThat(texts(answer.path("draws").get(1).path("result"))).containsExactly(seated);
    }

    /** The draw as a stranger would do it, with the order of the answer thrown away first. */
    private static List<String> repeat(JsonNode draw) throws NoSuchAlgorithmException {
        TreeMap<BigInteger, JsonNode> numbered = new TreeMap<>();
        for (JsonNode lot : draw.path("lots")) {
            String words =
                    draw.path("seed").asText() + ":" + lot.path("personId").asText();
            numbered.put(new BigInteger(sha256(words), 16), lot);
        }
        List<String> nationalities = texts(draw.path("nationalitiesTaken"));
        List<String> drawn = new ArrayList<>();
        for (JsonNode lot : numbered.values()) {
            String nationality = lot.path("nationality").asText();
            if (drawn.size() < draw.path("seats").asInt() && !nationalities.contains(nationality)) {
                nationalities.add(nationality);
                drawn.add(lot.path("personId").asText());
            }
        }
        return drawn;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static String sha256(String words) throws NoSuchAlgorithmException {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        return String.format("%064x", new BigInteger(1, sum));
    }
}
