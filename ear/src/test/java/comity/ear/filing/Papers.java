package comity.ear.filing;

import comity.ear.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented files and forms for the tests of filing. */
final class Papers {

    private Papers() {}

    /** A PDF of one page with a line of text. */
    static byte[] pdf(String line) {
        String stream = "BT /F1 18 Tf 60 700 Td (" + line + ") Tj ET";
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n %n", file.length()).replace("\r", ""));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table)
                .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static Path file(String name, String line) {
        try {
            Path folder = Files.createTempDirectory("papers");
            return Files.write(folder.resolve(name), pdf(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of Aurelia against Dravonia in which nothing is missing but the files. */
    static Map<String, Object> form(String measure) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("category", "CYB-ATTK");
        claim.put("measure", "Persons acting for Dravonia entered the control network: " + measure);
        claim.put("singleIncident", true);
        claim.put("from", "2026-01-03");
        claim.put("to", "2026-01-09");
        claim.put("provisions", List.of("H2-15", "HFA-VI"));
        claim.put("facts", List.of("The log shows a remote session.", "Hospitals ran on generators."));
        claim.put("attribution", "DIRECTED");
        claim.put("confidence", 4);
        claim.put("harm", "Households without power since 3 January 2026.");
        claim.put("remedies", List.of("DECL", "CESS"));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("claimants", List.of("XA"));
        form.put("respondent", "XD");
        form.put("agent", Map.of("name", "Cosimo Valdieri", "email", "cosimo.valdieri@aurelia.example"));
        form.put("deputyAgent", Map.of("name", "Bettina Ferrante", "email", "bettina.ferrante@aurelia.example"));
        form.put("channels", List.of("one@aurelia.example", "two@aurelia.example"));
        form.put("title", "Dravonia – Measures concerning the grid controls of Port Selvane");
        form.put("claims", List.of(claim));
        form.put("priorSteps", "Notes were exchanged in January.");
        form.put("jurisdictionBasis", "Both States have accepted the Tribunal generally.");
        form.put("urgency", Map.of("requested", false));
        form.put("publicSummary", "Aurelia alleges that Dravonia entered the control network of a substation.");
        form.put("language", "en");
        return form;
    }

    /** A form in which nothing at all is missing: with full powers and an exhibit. */
    static Map<String, Object> whole(String measure) {
        Map<String, Object> form = form(measure);
        form.put("credentials", Map.of("upload", upload("powers.pdf", "Full powers, run " + measure)));
        Map<String, Object> exhibit = new LinkedHashMap<>();
        exhibit.put("file", Map.of("upload", upload("log.pdf", "Log, run " + measure)));
        exhibit.put("title", "Substation control log");
        exhibit.put("date", "2026-01-10");
        exhibit.put("source", "Grid operator");
        exhibit.put("language", "en");
        form.put("exhibits", List.of(exhibit));
        return form;
    }

    static long upload(String name, String line) {
        return House.desk().upload("xa.agent", name, pdf(line));
    }

    /** The first claim of a form, to be changed in place. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> claim(Map<String, Object> form) {
        return ((List<Map<String, Object>>) form.get("claims")).get(0);
    }

    static Map<String, Object> signed(Map<String, Object> form) {
        return Map.of("form", form, "signature", Map.of("name", "Cosimo Valdieri"));
    }
}
