#if !hasFeature(Embedded)

import IMHookWire

/// A JSON object with typed members that can be written.
protocol WrittenObject {
    /// The object with everything in it.
    var json: JSON { get }
}

#endif
