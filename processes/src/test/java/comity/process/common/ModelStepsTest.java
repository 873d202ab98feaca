package comity.process.common;

import static comity.process.common.HouseModels.all;
import static comity.process.common.HouseModels.each;
import static comity.process.common.HouseModels.expressions;
import static comity.process.common.HouseModels.properties;

import java.lang.reflect.Method;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the models do: every expression, timer, task and variable. */
class ModelStepsTest {
    private static final int LONGEST_EXPRESSION = 80;
    private static final Set<String> GROUPS = Set.of(
            "clerks",
            "registrar",
            "president",
            "panel",
            "presiding",
            "council",
            "claimant",
            "respondent",
            "parties",
            "editors");
    private static final Set<String> KEYS_OF_CALLS =
            Set.of("#{execution.processBusinessKey}", "${execution.processBusinessKey}");

    /**
     * Limits of no table: the day that the States themselves gave an item of their package (section 9), and the day for
     * comments that the presiding judge names in a draft of procedural order no. 1 (S10).
     */
    private static final Set<String> CHOSEN_DAYS = Set.of("item-due", "comments-day");

    private final StepBeans beans = new StepBeans();

    @TestFactory
    Stream<DynamicTest> every_expression_calls_a_method_that_exists() {
        return each((model, faults) -> expressions(model).forEach((place, expression) -> {
            if (expression.length() > LONGEST_EXPRESSION) {
                faults.add(place + " is longer than " + LONGEST_EXPRESSION + ": " + expression);
            }
            if (!KEYS_OF_CALLS.contains(expression) && beans.resolve(expression).isEmpty()) {
                faults.add(place + " does not resolve: " + expression);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> gateways_ask_yes_or_no_and_have_a_way_out() {
        return each((model, faults) -> {
            for (SequenceFlow flow : all(model, SequenceFlow.class)) {
                if (flow.getConditionExpression() != null) {
                    String text = flow.getConditionExpression().getTextContent().trim();
                    beans.resolve(text)
                            .map(Method::getReturnType)
                            .filter(type -> type != boolean.class)
                            .ifPresent(type -> faults.add(flow.getId() + " asks for " + type));
                }
            }
            for (var gateway : all(model, org.camunda.bpm.model.bpmn.instance.ExclusiveGateway.class)) {
                long conditions = gateway.getOutgoing().stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .count();
                if (gateway.getOutgoing().size() > 1
                        && (gateway.getDefault() == null
                                || conditions != gateway.getOutgoing().size() - 1)) {
                    faults.add(gateway.getId() + " needs one default and a condition on every other way");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> timers_bear_the_code_of_their_limit_and_take_its_date() {
        return each((model, faults) -> {
            for (TimerEventDefinition timer : all(model, TimerEventDefinition.class)) {
                String id = ((BaseElement) timer.getParentElement()).getId();
                String code = id.contains("_") ? id.substring(0, id.indexOf('_')) : id;
                if (CHOSEN_DAYS.contains(id)) {
                    continue;
                }
                String date =
                        timer.getTimeDate() == null ? "" : timer.getTimeDate().getTextContent();
                if (!date.contains("'" + code + "'")) {
                    faults.add(id + " takes its date from " + date);
                }
                if (!code.matches("(TL|FX)-\\d\\d[a-z]?")) {
                    faults.add(id + " bears no code");
                }
                beans.resolve(date)
                        .filter(method -> method.getReturnType() != Date.class)
                        .ifPresent(method -> faults.add(id + " does not take a date"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> steps_with_effects_run_in_a_transaction_of_their_own() {
        return each((model, faults) -> {
            for (ServiceTask task : all(model, ServiceTask.class)) {
                boolean closing = task.getParentElement() instanceof SubProcess sub && sub.triggeredByEvent();
                boolean afterTimer = task.getIncoming().stream()
                        .allMatch(flow -> flow.getSource()
                                        .getChildElementsByType(TimerEventDefinition.class)
                                        .size()
                                == 1);
                boolean explained = properties(task).containsKey("sameTransaction");
                if (!task.isCamundaAsyncBefore() && !closing && !afterTimer && !explained) {
                    faults.add(task.getId() + " is not asyncBefore");
                }
                if (task.getCamundaExpression() == null
                        || task.getCamundaClass() != null
                        || task.getCamundaDelegateExpression() != null) {
                    faults.add(task.getId() + " is not a bean expression");
                }
            }
            all(model, ScriptTask.class).forEach(task -> faults.add(task.getId() + " is a script"));
        });
    }

    @TestFactory
    Stream<DynamicTest> processes_know_ids_only() {
        return each((model, faults) -> {
            for (CamundaIn in : all(model, CamundaIn.class)) {
                String target = in.getCamundaTarget();
                if (in.getAttributeValue("variables") != null || (target != null && !isId(target))) {
                    faults.add("a call passes " + target);
                }
            }
            for (ServiceTask task : all(model, ServiceTask.class)) {
                if (task.getCamundaResultVariable() != null && !isId(task.getCamundaResultVariable())) {
                    faults.add(task.getId() + " sets " + task.getCamundaResultVariable());
                }
            }
            all(model, CamundaOut.class).forEach(out -> faults.add("a call gives back " + out.getCamundaTarget()));
            all(model, CamundaInputOutput.class).forEach(io -> faults.add("input or output mapping"));
            for (CallActivity call : all(model, CallActivity.class)) {
                boolean key = all(model, CamundaIn.class).stream()
                        .anyMatch(in -> in.getParentElement().getParentElement().equals(call)
                                && KEYS_OF_CALLS.contains(in.getCamundaBusinessKey()));
                if (!key) {
                    faults.add(call.getId() + " does not hand on the business key");
                }
            }
        });
    }

    private static boolean isId(String variable) {
        return variable.endsWith("Id") || "round".equals(variable);
    }

    @TestFactory
    Stream<DynamicTest> user_tasks_name_who_may_take_them_and_under_which_rule() {
        return each((model, faults) -> {
            for (UserTask task : all(model, UserTask.class)) {
                List<String> groups = task.getCamundaCandidateGroupsList();
                if (groups.size() != 1 || !GROUPS.containsAll(groups)) {
                    faults.add(task.getId() + " is offered to " + groups);
                }
                String rule = properties(task).get("rule");
                if (rule == null || !rule.matches("(S|X|TL-|FX-)\\d+[a-z]?")) {
                    faults.add(task.getId() + " stands under " + rule);
                }
                if (task.getCamundaAssignee() != null || task.getCamundaFormKey() != null) {
                    faults.add(task.getId() + " has an assignee or a form");
                }
            }
        });
    }
}
