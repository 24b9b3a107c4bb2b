#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk {
    /// One space of an `openSpaceId`: where a card goes (page 「投放卡片」).
    public struct OpenSpace: Sendable, Hashable {
        /// `IM_GROUP`, `IM_ROBOT`, `IM_SINGLE`, `ONE_BOX` or another one, in any case.
        public var type: String
        /// The openConversationId, userId or unionId.
        public var id: String

        /// Names a space.
        public init(type: String, id: String) {
            self.type = type
            self.id = id
        }

        /// A group chat, by its openConversationId.
        public static func group(_ id: String) -> OpenSpace { OpenSpace(type: "IM_GROUP", id: id) }
        /// The chat between a user and the robot, by userId or unionId.
        public static func robot(_ id: String) -> OpenSpace { OpenSpace(type: "IM_ROBOT", id: id) }
        /// A one-to-one chat, by its openConversationId.
        public static func single(_ id: String) -> OpenSpace { OpenSpace(type: "IM_SINGLE", id: id) }
        /// The top of a chat, by its openConversationId.
        public static func top(_ id: String) -> OpenSpace { OpenSpace(type: "ONE_BOX", id: id) }

        /// Writes an `openSpaceId`.
        ///
        /// - Parameter spaces: Where the card goes, at least one; types are written in upper case.
        /// - Returns: The text.
        /// - Throws: ``Status/apiFieldMissing`` without a space, a type or an id, ``Status/apiFieldMalformed`` for what
        ///   would be read as something else, ``Status/apiFieldTooLong`` beyond 1,000 bytes; with
        ///   ``IMHookError/path``, such as `spaces[1].id`. ``Status/outOfMemory``.
        public static func openSpaceID(of spaces: [OpenSpace]) throws(IMHookError) -> String {
            let path = ErrorPath("spaces")
            guard !spaces.isEmpty else { throw IMHookError(.apiFieldMissing, path: path) }
            var output = ByteBuffer()
            for (position, space) in spaces.enumerated() {
                let (type, id) = (Array(space.type.utf8), Array(space.id.utf8))
                var member: StaticString = "type"
                do {
                    unsafe try OpenSpaceID.append(type: type.span.bytes, to: &output)
                    member = "id"
                    unsafe try OpenSpaceID.append(id: id.span.bytes, to: &output)
                } catch {
                    throw IMHookError(error.status, path: path.element(position).member(member))
                }
            }
            guard !output.hasFailed else { throw IMHookError(.outOfMemory) }
            return output.span.text
        }

        /// Reads an `openSpaceId`.
        ///
        /// - Parameter text: The text; a `;` at its end does no harm.
        /// - Returns: The spaces, with types as they stand.
        /// - Throws: ``Status/apiOpenSpacePrefix``, ``Status/apiFieldMalformed``, ``Status/apiFieldTooLong``, with the
        ///   place in the text.
        public static func spaces(of text: String) throws(IMHookError) -> [OpenSpace] {
            let bytes = Array(text.utf8)
            let span = unsafe bytes.span.bytes
            do {
                try OpenSpaceID.check(span)
            } catch {
                throw IMHookError(error, .body)
            }
            var spaces: [OpenSpace] = []
            var position = 0
            while let entry = OpenSpaceID.next(span, &position) {
                let type = span.slice(entry.start, entry.point).text
                spaces.append(OpenSpace(type: type, id: span.slice(entry.point + 1, entry.end).text))
            }
            return spaces
        }
    }
}

#endif
