#if !hasFeature(Embedded)

extension TencentChat.Webhook {
    /// The body with the types of its command; ``TencentChat/Content/unknown`` for a command that this version does not
    /// know.
    ///
    /// Read anew with each access.
    public var content: TencentChat.Content { TencentChat.Content(command, root) }
}

#endif
