package main

import (
	"context"
	"errors"
	"log"

	imhook "github.com/imhook/imhook/bindings/go"
)

// amountSource is the dynamic data source that the expense card is created with.
const amountSource = "expense_amount"

// newHook is the application: what to answer to each kind of callback.
func newHook(secret string, unsigned bool) *imhook.DingTalk {
	hook := &imhook.DingTalk{
		APISecret:         secret,
		AcceptingUnsigned: unsigned,
		Limits:            imhook.Limits{MaxSize: 64 << 10},
	}
	if unsigned {
		hook.APISecret = ""
	} else {
		hook.ReplayGuard = &imhook.ReplayGuard{}
	}
	hook.OnCardAction(decide)
	hook.OnDynamicData(showAmount)
	hook.OnPrivatePull(showBalance)
	hook.OnLate = func(_ context.Context, late *imhook.Late) {
		// A real application brings the card up to date here, by DingTalk's update API.
		log.Printf("expensecard: a %v took %v", late.Callback.Common().Kind, late.Elapsed)
	}
	return hook
}

// decide answers a press of a button. Its template sends the parameter decision, which is accept or reject. Any other
// press changes nothing.
//
// A real application looks up whether the user may decide about this report, and stores the decision.
func decide(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
	decision, err := action.Params.Text("decision")
	switch {
	case errors.Is(err, imhook.ErrJSONMissing):
		return imhook.Reply{}, nil
	case err != nil:
		return imhook.Reply{}, err
	}
	switch decision {
	case "accept":
		return action.Reply().Card("status", "已同意").Private("decided", true), nil
	case "reject":
		return action.Reply().Card("status", "已拒绝").Private("decided", true), nil
	}
	return imhook.Reply{}, nil
}

// showAmount answers a card that is being looked at with what is too sensitive to be stored with it.
func showAmount(_ context.Context, data *imhook.DynamicData) (imhook.Reply, error) {
	if !data.Asks(amountSource) {
		return imhook.Reply{}, nil
	}
	return data.Reply().Source(amountSource, map[string]string{"amount": "1000元"}), nil
}

var balances = map[string]string{"u1001": "320.00元", "u2002": "15.50元"}

// showBalance answers the pinned card when its chat is opened: every viewer sees the own balance.
func showBalance(_ context.Context, pull *imhook.PrivatePull) (imhook.Reply, error) {
	balance, ok := balances[pull.UserID]
	if !ok {
		balance = "0.00元"
	}
	return pull.Reply().Private("balance", balance), nil
}
