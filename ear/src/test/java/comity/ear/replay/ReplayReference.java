package comity.ear.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reference data of a house for one list of disputes: every party as a Signatory with its delegation, every agreement
 * as an instrument that binds all, and the Tribunal's own staff with a roster of judges from neutral places.
 */
final class ReplayReference {

    private static final int JUDGES = 24;

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> instruments = new LinkedHashMap<>();
    private final Map<String, String> provisions = new LinkedHashMap<>();

    ReplayReference(List<Dispute> disputes) {
        for (Dispute dispute : disputes) {
            code(dispute.respondent());
            dispute.complainants().forEach(this::code);
            dispute.provisions().forEach(this::provision);
        }
    }

    /** Two-letter code of a party: its rank in the list. */
    String code(String name) {
        return codes.computeIfAbsent(name.toUpperCase(Locale.ROOT), key -> {
            int rank = codes.size();
            return "" + (char) ('A' + rank / 26) + (char) ('A' + rank % 26);
        });
    }

    /** Id of a provision: its agreement's id and a running number. */
    String provision(String cited) {
        String agreement = cited.substring(0, cited.indexOf(':'));
        String instrument = instruments.computeIfAbsent(agreement, key -> "AG" + (instruments.size() + 1));
        return provisions.computeIfAbsent(cited, key -> instrument + "-" + (provisions.size() + 1));
    }

    List<String> provisionsOf(Dispute dispute) {
        return dispute.provisions().isEmpty()
                ? List.of("H2-7")
                : dispute.provisions().stream().map(this::provision).toList();
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("signatories.csv"), signatories());
        Files.write(folder.resolve("persons.csv"), persons());
        List<String> lines = new ArrayList<>(List.of("id,title,signed,kind,invocable,status,history"));
        lines.add("H2,Helsinki 2.0 Accord,,MODEL_ACCORD,true,Model accord,");
        instruments.forEach((title, id) -> lines.add(id + "," + quoted(title) + ",1990-01-01,TREATY,true,In force,"));
        Files.write(folder.resolve("instruments.csv"), lines);
        List<String> articles =
                new ArrayList<>(List.of("id,instrument,article,paraphrase,verification,from,to,invocable"));
        articles.add("H2-7,H2,Article 7,Claims are brought to the Tribunal,MODEL,,,true");
        provisions.forEach((cited, id) -> articles.add(id + "," + id.substring(0, id.indexOf('-')) + ","
                + quoted(cited.substring(cited.indexOf(':') + 1).trim()) + "," + quoted(cited) + ",KNOWN,,,true"));
        Files.write(folder.resolve("provisions.csv"), articles);
        Files.write(folder.resolve("gazetteer.csv"), List.of("id,name,coordinates,host,disputed,control"));
        Files.write(folder.resolve("bindings.csv"), List.of("instrument,states,from,to"));
    }

    private List<String> signatories() {
        List<String> lines = new ArrayList<>(List.of("code,name,kind,acceptance,reservations,email,email2"));
        codes.forEach((name, code) -> {
            String local = code.toLowerCase(Locale.ROOT);
            lines.add(
                    code + "," + quoted(name) + ",STATE,GENERAL,," + local + "@one.example," + local + "@two.example");
        });
        for (int i = 0; i < JUDGES; i++) {
            lines.add(neutral(i) + ",Neutral place " + (i + 1) + ",STATE,GENERAL,,,");
        }
        return lines;
    }

    private List<String> persons() {
        List<String> lines = new ArrayList<>(List.of("login,name,email,email2,state,realmRole,courtRoles"));
        codes.values()
                .forEach(code -> Stream.of("focal,focal-point,FPT", "agent,delegate,AGT", "council,council,COU")
                        .forEach(row -> {
                            String[] parts = row.split(",");
                            lines.add(person(code.toLowerCase(Locale.ROOT) + "." + parts[0], code, parts[1], parts[2]));
                        }));
        for (int i = 0; i < JUDGES; i++) {
            lines.add(person("judge" + (i + 1), neutral(i), "judge", "PNL"));
        }
        lines.add(person("registrar", "", "registrar", "REG"));
        lines.add(person("clerk1", "", "clerk", "CLK"));
        lines.add(person("president", "", "president", "PRS"));
        lines.add(person("vice.president", "", "president", "VPR"));
        lines.add(person("editor", "", "editor", "EDT"));
        lines.add(person("admin", "", "admin", "ADM"));
        lines.add(person("auditor", "", "auditor", "AUD"));
        return lines;
    }

    private static String neutral(int index) {
        return "Z" + (char) ('A' + index);
    }

    private static String person(String login, String state, String realmRole, String courtRole) {
        return String.join(",", login, "Person " + login, login + "@replay.example", "", state, realmRole, courtRole);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
