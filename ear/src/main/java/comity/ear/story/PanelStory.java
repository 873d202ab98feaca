package comity.ear.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A dispute before a panel: establishment, composition, organisation and the written rounds. */
public class PanelStory extends CaseStory {

    private static final String TERMS = "To examine, in the light of the provisions invoked, the matter referred by the"
            + " claimant in its request for a panel, and to make findings.";

    private final List<String> judges = new ArrayList<>();
    private String wanted;

    public PanelStory(Desk desk, Parties parties) {
        super(desk, parties);
    }

    public List<String> judges() {
        return judges;
    }

    /** The judge who was elected to preside. */
    public String presiding() {
        return judges.get(0);
    }

    /** S09: three seats by the word of both, five by the group of the claims; the registrar proposes the names the roster suggests, and both parties agree on the first of them. */
    public PanelStory propose(int seats) {
        List<String> names = new ArrayList<>();
        if (seats == 3) {
            awaited(parties.claimant(), "panel/seats", Map.of("seats", seats));
            awaited(parties.defendant(), "panel/seats", Map.of("seats", seats));
        }
        for (JsonNode candidate : desk.get("registrar", "cases/" + reference() + "/panel/suggested")
                .ok()
                .body()) {
            names.add(candidate.path("personId").asText());
        }
        List<String> proposed = wantedFirst(names);
        act("registrar", "panel/names", Map.of("names", proposed));
        judges.clear();
        judges.addAll(proposed.subList(0, seats));
        return this;
    }

    /** The judge who is to be proposed first, and so to preside, for a story that needs a known face on the bench. */
    public PanelStory want(String judge) {
        wanted = judge;
        return this;
    }

    /** As many names as were suggested, the wanted judge before the others, nobody else of his nationality. */
    private List<String> wantedFirst(List<String> suggested) {
        if (wanted == null) {
            return suggested;
        }
        String nationality = wanted.substring(0, wanted.indexOf('.') + 1);
        List<String> names = new ArrayList<>(suggested);
        if (!names.removeIf(name -> name.startsWith(nationality))) {
            names.remove(names.size() - 1);
        }
        names.add(0, wanted);
        return names;
    }

    /** A story that goes on before a panel that is already there; the first judge presides. */
    public PanelStory bench(List<String> sitting) {
        judges.clear();
        judges.addAll(sitting);
        return this;
    }

    public PanelStory agree() {
        act(parties.claimant(), "panel/agreement", Map.of("names", judges));
        act(parties.defendant(), "panel/agreement", Map.of("names", judges));
        return this;
    }

    /** S09: each nominee discloses and takes the oath. */
    public PanelStory disclose() {
        for (String judge : judges) {
            Map<String, Object> disclosure = new HashMap<>();
            disclosure.put("nationalities", "That of the nominating State only");
            disclosure.put("posts", "Professor of international law");
            disclosure.put("interests", "None");
            disclosure.put("pastRoles", "None that touches the parties");
            disclosure.put("publications", "None on the matter");
            disclosure.put("oath", true);
            awaited(judge, "panel/disclosure", disclosure);
        }
        return this;
    }

    /** S10: a majority of the panel elects who presides. */
    public PanelStory organise() {
        for (String judge : judges.subList(0, judges.size() / 2 + 1)) {
            awaited(judge, "organisation/presiding/vote", Map.of("choice", presiding()));
        }
        return this;
    }

    /** S10: the parties agree on the terms of reference and are heard; procedural order no. 1 with the default timetable. */
    public PanelStory order() {
        for (String agent : List.of(parties.claimant(), parties.defendant())) {
            awaited(agent, "organisation/terms", Map.of("terms", TERMS));
        }
        hearOnDraft();
        awaited(presiding(), "organisation/order", Map.of());
        return this;
    }

    /** S10: the presiding judge circulates a draft; neither party has comments. */
    public PanelStory hearOnDraft() {
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
        awaited(presiding(), "organisation/draft", Map.of("commentsUntil", today.toString()));
        for (String agent : List.of(parties.claimant(), parties.defendant())) {
            awaited(agent, "organisation/draft/no-comment", Map.of());
        }
        return this;
    }

    /** S13: one round, with its executive summary. */
    public PanelStory submit(String round) {
        String agent = "R1".equals(round) || "R3".equals(round) ? parties.claimant() : parties.defendant();
        Map<String, Object> body = new HashMap<>();
        body.put("round", round);
        body.put(
                "upload",
                desk.upload(
                        agent,
                        "submission-" + round + ".pdf",
                        SmallPdf.of("Written submission " + round, "1. The facts as alleged.", "2. The law.")));
        body.put("summary", desk.upload(agent, "summary-" + round + ".pdf", SmallPdf.of("Executive summary " + round)));
        body.put(
                "outline",
                List.of(Map.of("paragraphs", "1-2", "heading", "Facts and law", "claims", "1", "exhibits", "")));
        awaited(agent, "submissions", body);
        return this;
    }

    /** S04 for a paper of the other side: received the same day. */
    public PanelStory receive(String agent) {
        awaited(agent, "service/acknowledge", Map.of());
        return this;
    }

    public PanelStory submitAndReceive(String round) {
        submit(round);
        return receive("R1".equals(round) || "R3".equals(round) ? parties.defendant() : parties.claimant());
    }
}
