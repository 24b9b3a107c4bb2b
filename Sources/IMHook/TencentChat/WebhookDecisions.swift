/// What the answer to a before-command may decide.
package struct WebhookDecisions {
    /// The first code that the application may refuse with; 0 when it may not choose one.
    package let firstCode: Int64
    /// The last code that the application may refuse with; 0 when it may not choose one.
    package let lastCode: Int64
    /// One sentence that tells the operator which codes there are.
    package let codesMessage: StaticString
    /// Whether a message can be dropped so that its sender does not notice.
    package let canDiscard: Bool
    /// Whether the answer may replace the message and its `CloudCustomData`.
    package let canRewrite: Bool
    /// The array of the body that lists the accounts in question; empty when there is none.
    package let listName: StaticString
    /// The member of that array's elements that names an account.
    package let accountName: StaticString
    /// The member of the answer that lists the refused accounts; empty when there is none.
    package let refusedName: StaticString
    /// Whether the answer gives every account of the list a result of its own.
    package let isPerFriend: Bool
}
