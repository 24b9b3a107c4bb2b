/*
 * invoice_card: registers the address of callbacks, sends an invoice into a group, and updates it.
 *
 *     DINGTALK_CLIENT_ID=… DINGTALK_CLIENT_SECRET=… DINGTALK_API_SECRET=… ./invoice_card --callback-url URL
 *         --group OPEN_CONVERSATION_ID --template ID [--id OUT_TRACK_ID] [--api-host URL] [--ca-file FILE]
 *
 * The amount of the card is asked for at that address every 30 seconds, its destination once: a program like
 * expense_server.c answers. Everything is made from structures: no JSON is written by hand. dingtalk_api.c sends it, with a
 * token that it fetches.
 */

#include "dingtalk_api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(list) (sizeof(list) / sizeof(list)[0])
#define ROUTE "invoices"

struct invoice {
    struct event_loop *loop;
    struct dingtalk_api *api;
    imhook_view client_id, template_id, group, callback_url, out_track_id;
    bool is_done;
};

/* MARK: Requests */

static bool is_fine(const char *what, const imhook_api_response *response, const char *failure)
{
    imhook_view name = response ? imhook_status_name(response->outcome) : imhook_text(failure);
    bool is_done = response && response->outcome == IMHOOK_OK;
    printf("invoice_card: %s: %.*s\n", what, (int)name.size, name.data);
    if (response && !is_done)
        printf("invoice_card: %.*s %.*s\n", (int)response->code.size, response->code.data, (int)response->info.size,
               response->info.data);
    return is_done;
}

/* Nothing more is sent. */
static void end(struct invoice *invoice, bool is_done)
{
    invoice->is_done = is_done;
    event_loop_stop(invoice->loop);
}

static void updated(const imhook_api_response *response, const char *failure, void *context)
{
    end(context, is_fine("updated", response, failure));
}

static void delivered(const imhook_api_response *response, const char *failure, void *context)
{
    struct invoice *invoice = context;
    imhook_card_param paid[] = { { .name = imhook_text("status"), .text = imhook_text("已付款") } };
    imhook_dingtalk_card_update update = {
        .size = sizeof update,
        .out_track_id = invoice->out_track_id,
        .params = paid,
        .param_count = COUNT(paid),
    };
    if (!is_fine("delivered", response, failure) || !dingtalk_api_card_update(invoice->api, &update, updated, invoice))
        end(invoice, false);
}

static bool deliver(struct invoice *invoice)
{
    imhook_error error;
    char space_id[512];
    size_t space_id_size;
    imhook_open_space group = { imhook_text("IM_GROUP"), invoice->group };
    if (imhook_open_space_id_write(&group, 1, space_id, sizeof space_id, &space_id_size, &error) != IMHOOK_OK)
        return false;

    imhook_card_param params[] = {
        { .name = imhook_text("title"), .text = imhook_text("差旅费发票") },
        { .name = imhook_text("status"), .text = imhook_text("未付款") },
        { .name = imhook_text("receipts"), .json = imhook_text("3") },
        { .name = imhook_text("is_urgent"), .json = imhook_text("false") },
    };
    imhook_card_param own[] = { { .name = imhook_text("note"), .text = imhook_text("请在周五前付款") } };
    imhook_card_private_data private_data[] = { { .user_id = imhook_text("u1001"), .params = own, .param_count = COUNT(own) } };
    imhook_card_data_source sources[] = {
        { .id = imhook_text("expense_amount"), .pull_strategy = imhook_text("INTERVAL"), .interval = 30,
          .time_unit = imhook_text("SECONDS") },
        { .id = imhook_text("expense_destination"), .pull_strategy = imhook_text("ONCE") },
    };
    imhook_card_space space = { .support_forward = true };
    imhook_card_delivery delivery = { .robot_code = invoice->client_id };
    imhook_dingtalk_card card = {
        .size = sizeof card,
        .out_track_id = invoice->out_track_id,
        .card_template_id = invoice->template_id,
        .callback_type = imhook_text("HTTP"),
        .callback_route_key = imhook_text(ROUTE),
        .params = params,
        .param_count = COUNT(params),
        .private_data = private_data,
        .private_data_count = COUNT(private_data),
        .data_sources = sources,
        .data_source_count = COUNT(sources),
        .open_space_id = { space_id, space_id_size },
        .group_space = &space,
        .group_delivery = &delivery,
    };
    return dingtalk_api_card(invoice->api, "create_and_deliver_card", &card, delivered, invoice);
}

static void registered(const imhook_api_response *response, const char *failure, void *context)
{
    /* A key that has an address keeps it: replacing it would change the address of every card that names the key. */
    bool is_there = response && response->outcome == IMHOOK_API_ALREADY_EXISTS;
    if ((!is_fine("registered", response, failure) && !is_there) || !deliver(context))
        end(context, false);
}

static bool begin(struct invoice *invoice)
{
    imhook_dingtalk_card_callback callback = {
        .size = sizeof callback,
        .callback_route_key = imhook_text(ROUTE),
        .callback_url = invoice->callback_url,
        .api_secret = imhook_text(getenv("DINGTALK_API_SECRET")),
    };
    if (callback.api_secret.size == 0) {
        fprintf(stderr, "invoice_card: without DINGTALK_API_SECRET anybody could send callbacks\n");
        return false;
    }
    return dingtalk_api_card_callback(invoice->api, &callback, registered, invoice);
}

/* MARK: The program */

static int run(struct invoice *invoice, const struct event_loop_options *loop_options, const char *api_host)
{
    imhook_view secret = imhook_text(getenv("DINGTALK_CLIENT_SECRET"));
    struct dingtalk_api_options options = { invoice->client_id, secret, imhook_text(api_host) };
    invoice->loop = event_loop_new(loop_options);
    invoice->api = invoice->loop ? dingtalk_api_new(invoice->loop, &options) : NULL;
    if (invoice->api && begin(invoice))
        event_loop_run(invoice->loop);
    dingtalk_api_free(invoice->api);
    event_loop_free(invoice->loop);
    return invoice->is_done ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    struct invoice invoice = { .client_id = imhook_text(getenv("DINGTALK_CLIENT_ID")),
                               .out_track_id = imhook_text("invoice-7781") };
    struct event_loop_options loop_options = { NULL, NULL };
    const char *api_host = NULL;
    bool is_usage_wrong = false;
    for (int i = 1; i < argc; i += 2) {
        const char *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (value && strcmp(argv[i], "--template") == 0)
            invoice.template_id = imhook_text(value);
        else if (value && strcmp(argv[i], "--group") == 0)
            invoice.group = imhook_text(value);
        else if (value && strcmp(argv[i], "--callback-url") == 0)
            invoice.callback_url = imhook_text(value);
        else if (value && strcmp(argv[i], "--id") == 0)
            invoice.out_track_id = imhook_text(value);
        else if (value && strcmp(argv[i], "--api-host") == 0)
            api_host = value;
        else if (value && strcmp(argv[i], "--ca-file") == 0)
            loop_options.ca_file = value;
        else
            is_usage_wrong = true;
    }
    if (is_usage_wrong || !invoice.template_id.size || !invoice.group.size || !invoice.callback_url.size) {
        fprintf(stderr,
                "usage: DINGTALK_CLIENT_ID=... DINGTALK_CLIENT_SECRET=... DINGTALK_API_SECRET=... %s --callback-url URL\n"
                "       --group OPEN_CONVERSATION_ID --template ID [--id OUT_TRACK_ID] [--api-host URL] [--ca-file FILE]\n",
                argv[0]);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    return run(&invoice, &loop_options, api_host);
}
