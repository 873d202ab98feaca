package comity.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A form that is whole, and the same with one field changed. */
final class Forms {

    private static final String WHOLE = """
            {"claimants": ["XA"], "respondent": "XD",
             "agent": {"name": "I. Maren", "email": "maren@aurelia.example"},
             "deputyAgent": {"name": "O. Brandt", "email": "brandt@aurelia.example"},
             "channels": ["one@aurelia.example", "two@aurelia.example"],
             "credentials": {"upload": 1, "fileName": "powers.pdf", "sha256": "00"},
             "title": "Dravonia – Measures concerning the grid controls of Port Selvane",
             "claims": [{"category": "CYB-ATTK",
               "measure": "Persons acting for Dravonia entered the control network of a substation.",
               "singleIncident": true, "from": "2027-08-03", "to": "2027-08-09",
               "provisions": ["H2-15"], "facts": ["The log shows a remote session."],
               "attribution": "DIRECTED", "confidence": 4, "harm": "Households without power since 3 August.",
               "remedies": ["DECL"]}],
             "priorSteps": "Notes were exchanged.", "jurisdictionBasis": "Both accepted generally.",
             "urgency": {"requested": false}, "publicSummary": "Aurelia alleges.", "language": "en"}
            """;

    private Forms() {}

    static ClaimForm whole() {
        return FormJson.form(WHOLE);
    }

    static ClaimForm with(String field, Object value) {
        ObjectNode form = tree();
        form.set(field, FormJson.read(FormJson.write(value), new TypeReference<JsonNode>() {}));
        return FormJson.form(form.toString());
    }

    static ClaimForm withClaim(String field, Object value) {
        ObjectNode form = tree();
        ((ObjectNode) form.get("claims").get(0))
                .set(field, FormJson.read(FormJson.write(value), new TypeReference<JsonNode>() {}));
        return FormJson.form(form.toString());
    }

    /** A whole claim for a negative declaration; one field of the accusation may be left out. */
    static ClaimForm declaration(String without) {
        ObjectNode form = tree();
        ObjectNode claim = (ObjectNode) form.get("claims").get(0);
        claim.put("category", "DEC-UNFD");
        ObjectNode accusation = claim.putObject("accusation");
        accusation
                .put("by", "Minister of Dravonia, press statement")
                .put("on", "2027-08-02")
                .put("text", "Aurelia prepares an attack.")
                .put("link", "https://press.example/1");
        if (without != null) {
            accusation.remove(without);
        }
        return FormJson.form(form.toString());
    }

    private static ObjectNode tree() {
        return FormJson.read(WHOLE, new TypeReference<ObjectNode>() {});
    }
}
