#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk {
    /// Something that a request may mean otherwise than the program does; it is made all the same.
    ///
    /// Its description says all of it in a line for a log, and holds no values of the body.
    public struct APIWarning: Sendable, Equatable, CustomStringConvertible {
        /// What it is, such as ``Status/apiMemberUndocumented``.
        public let status: Status
        /// The member of the body, such as `cardData.cardParamMap.title`.
        public let path: String
        /// What of a value breaks a limit.
        public let measure: LimitMeasure
        /// How much of it there is.
        public let actual: Int64
        /// How much there should be at most.
        public let limit: Int64

        /// One sentence.
        public var message: StaticString { status.message }

        public var description: String {
            var text = ByteBuffer()
            let path = Array(path.utf8)
            unsafe APIWarningSentence.append(
                path.span.bytes,
                message.span,
                measure,
                actual: actual,
                limit: limit,
                to: &text
            )
            return text.span.text
        }
    }
}

extension APIWarnings {
    /// Copies of them.
    var copies: [DingTalk.APIWarning] {
        (0..<count).compactMap { position in
            item(position).map { item in
                DingTalk.APIWarning(
                    status: item.status,
                    path: texts.slice(item.path.lowerBound, item.path.upperBound).text,
                    measure: item.measure,
                    actual: item.actual,
                    limit: item.limit
                )
            }
        }
    }
}

#endif
