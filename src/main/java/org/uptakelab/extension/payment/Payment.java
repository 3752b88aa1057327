package org.uptakelab.extension.payment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.Unheeded;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;

/**
 * What the data of the users earns the shop, and what they would be paid for it under a rule. It changes nothing in a run: who is
 * paid does not behave in another way.
 */
public final class Payment implements Extension {
    private static final List<String> MEASURES = List.of(
            "data_value",
            "data_share",
            "marginal_share",
            "payment_each",
            "payment_gini",
            "payment_error",
            "margin_left");

    @Override
    public List<Setting> settings() {
        return PaymentSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public List<Unheeded> unheeded() {
        return List.of(
                new Unheeded(
                        settings(),
                        "withholding.share",
                        "nobody is paid for data withheld",
                        "Maybe look at them in two runs: payment also asks what is lost without the data of some."),
                new Unheeded(
                        settings(),
                        "commons.entrant",
                        "the income shared out is that of one shop",
                        "Maybe look at them in two runs."),
                new Unheeded(
                        settings(),
                        "recommender.surface",
                        "a list on the page of an item hangs on that item, whoever looks at it",
                        "Maybe leave recommender.surface at home."));
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        PaymentSpec spec = PaymentSpec.of(study.further());
        Coalitions coalitions = new Coalitions(spec, study, this);
        double value = coalitions.withAll() - coalitions.withNone();
        Attribution attribution = Attribution.by(spec, coalitions, study.keys());
        double[] payments = attribution.payments(spec.share());
        double paid = Arrays.stream(payments).sum();
        int users = coalitions.users();
        Map<String, Ratio> measures = new LinkedHashMap<>();
        measures.put("data_value", new Ratio(value, users));
        measures.put("data_share", new Ratio(value, coalitions.withAll()));
        measures.put("marginal_share", attribution.marginalShare(value));
        measures.put("payment_each", new Ratio(paid, users));
        measures.put("payment_gini", Attribution.gini(payments));
        measures.put("payment_error", attribution.relativeError());
        measures.put("margin_left", new Ratio(coalitions.withAll() - paid, coalitions.withAll()));
        return measures;
    }
}
